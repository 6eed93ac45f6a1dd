import { createTheme } from './create-theme.tsx';

export { createTheme } from './create-theme.tsx';
export type { JsonResumeTheme, JsonResumeThemeOptions, PdfRenderOptions } from './options.ts';

const { render, pdfRenderOptions } = createTheme();

export {
  /** How the tools print: on the paper of the page, with its colours and tags. */
  pdfRenderOptions,
  /**
   * A résumé as one file of HTML, in the theme that the document names: see the README.
   *
   * @throws {TypeError} when it is no résumé
   */
  render,
};
