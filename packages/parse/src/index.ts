export { checkParse, type ParseIssues, type ParseReport } from './contract/check-parse.ts';
export type { CheckOptions } from './contract/fields.ts';
export type { ParseIssue, ParseRule } from './contract/parse-issue.ts';
export { checkOptionsOf, type SheetTheme } from './contract/theme-options.ts';
export type { PlainTextReport } from './judges/plain-text/judge-plain-text.ts';
export type { SinglePassIssue, SinglePassLimit, SinglePassReport } from './judges/single-pass/judge-single-pass.ts';
export { ParseError, type ParseErrorCode } from './parse-error.ts';
export type { ParsedEntry } from './resume/entries.ts';
export { type ParsedResume, type ParsedSection, parsePdf, parseText } from './resume/parse-resume.ts';
