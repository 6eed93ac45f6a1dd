import { createTheme } from './create-theme.tsx';
import type { JsonResumeTheme } from './options.ts';

export { createTheme } from './create-theme.tsx';
export type { JsonResumeTheme, JsonResumeThemeOptions, PdfRenderOptions } from './options.ts';

const theme = createTheme();

/**
 * A résumé as one file of HTML, in the theme that the document names: see the README.
 *
 * @throws {TypeError} when it is no résumé
 */
export const render: JsonResumeTheme['render'] = theme.render;

/** How the tools print: on the paper of the page, with its colours and tags. */
export const pdfRenderOptions: JsonResumeTheme['pdfRenderOptions'] = theme.pdfRenderOptions;
