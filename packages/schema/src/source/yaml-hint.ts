/** An error of the YAML parser, with a hint by its code. */
export function yamlHint(code: string, message: string): { message: string; hint?: string } {
  const hint = HINTS[code];
  const sentence = MESSAGES[code] ?? (COLUMNS.test(message) ? COLUMNS_DIFFER : message.replace(/\.?$/, '.'));
  return hint ? { message: sentence, hint } : { message: sentence };
}

/** In place of the words of the parser, where those are of its own kind. */
const MESSAGES: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY: 'The line after this text is indented too far, or this text needs quotation marks.',
  MULTILINE_IMPLICIT_KEY: 'This line and the next one are read as one key.',
};

/** "All mapping items must start at the same column": of lists too. */
const COLUMNS = /must start at the same column/;
const COLUMNS_DIFFER = 'This line does not begin in the column of the others of its list or group.';

const HINTS: Record<string, string> = {
  TAB_AS_INDENT: 'YAML is indented with spaces; replace the tab.',
  BAD_INDENT: 'Lines of one list or group have the same number of spaces before them.',
  MISSING_CHAR: 'A quotation mark, bracket or comma is not where one is needed.',
  MULTILINE_IMPLICIT_KEY:
    'Keys of one group begin in the same column; text with ": " in it, or of several lines, needs quotation marks.',
  BLOCK_AS_IMPLICIT_KEY: 'Keys of one group begin in the same column; text with ": " in it needs quotation marks.',
  BLOCK_IN_FLOW: 'Within brackets, entries are separated by commas, not by new lines and dashes.',
  BAD_SCALAR_START: 'Text that begins with @, ` or % needs quotation marks.',
  BAD_DQ_ESCAPE: 'In double quotes a backslash begins an escape; write two of them, or use single quotes.',
  UNEXPECTED_TOKEN: 'Text that begins with a sign such as * or &, or has ": " in it, needs quotation marks.',
  MULTIPLE_DOCS: 'A file has one résumé; remove the line "---", or split the file.',
  BAD_ALIAS: 'Text that begins with * needs quotation marks.',
};
