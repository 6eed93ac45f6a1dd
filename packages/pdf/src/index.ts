export {
  type Chromium,
  type ChromiumSource,
  type FindChromiumOptions,
  findChromium,
} from './browser/find-chromium.ts';
export { type AccessibilityFailure, checkAccessibility } from './check/accessibility/check-accessibility.ts';
export { type LintFinding, type LintRule, lintPdf } from './check/lint/lint-pdf.ts';
export type { SourceDocument } from './file/attachment/attach-source.ts';
export { type AttachedSource, readPdf } from './file/attachment/read-pdf.ts';
export {
  type ContainedFile,
  type ContainedFileOptions,
  type FileRefusal,
  type FileState,
  readContainedFile,
} from './page/contained-file.ts';
export type { MemoryFiles } from './page/memory-files.ts';
export { checkParse, type ParseFindings, type ParseReport } from './parse/check-parse.ts';
export type { ParsedEntry } from './parse/entries.ts';
export type { CheckOptions } from './parse/fields.ts';
export type { ParseFinding, TextFindings } from './parse/find-fields.ts';
export { type ParsedResume, type ParsedSection, parsePdf, parseText } from './parse/parse-resume.ts';
export { PdfError, type PdfErrorCode } from './pdf-error.ts';
export type { RenderedPdf, RendererOptions, RenderOptions } from './render/options.ts';
export { renderPdf } from './render/render-pdf.ts';
export { createPdfRenderer, type PdfRenderer } from './render/renderer.ts';
