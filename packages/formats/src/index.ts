export { fromLinkedin } from './linkedin/index.ts';
export { type FromMarkdownOptions, fromMarkdown, toMarkdown } from './markdown/index.ts';
export type { Exported, ExportOptions } from './outline/export-view.ts';
export { type FromTextOptions, fromText, type TextOptions, toText } from './plain-text/index.ts';
export { FormatError, type FormatErrorCode } from './reading/format-error.ts';
export { type Imported, type ImportIssue, type ImportRule, importRules } from './reading/import-issue.ts';
export { fromVcard, toVcard, type VcardOptions } from './vcard/index.ts';
export { type FromDocxOptions, fromDocx, toDocx } from './word/index.ts';
