/** The theme of the PDF that is measured: that of the first sheet on the home page. */
export const THEME = 'classic';

/** Arguments of the command that prints it. */
export const pdfArguments = (file: string) => [file, '--theme', THEME, '--paper', 'a4', '--audience', 'public'];
