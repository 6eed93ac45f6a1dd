export { checkParse, type ParseFindings, type ParseReport } from './contract/check-parse.ts';
export type { CheckOptions } from './contract/fields.ts';
export type { ParseFinding, TextFindings } from './contract/find-fields.ts';
export { ParseError, type ParseErrorCode } from './parse-error.ts';
export type { ParsedEntry } from './resume/entries.ts';
export { type ParsedResume, type ParsedSection, parsePdf, parseText } from './resume/parse-resume.ts';
