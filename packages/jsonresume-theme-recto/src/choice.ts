import type { JsonResumeTheme } from './options.ts';

// What each module of a theme exports, such as `jsonresume-theme-recto/swiss`. The build writes them.

/** A résumé as one file of HTML, in the theme that the module is named after. @throws {TypeError} when it is no résumé */
export declare const render: JsonResumeTheme['render'];

/** How the tools print: on the paper of the page, with its colours and tags. */
export declare const pdfRenderOptions: JsonResumeTheme['pdfRenderOptions'];
