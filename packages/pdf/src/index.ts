export { type AccessibilityFailure, checkAccessibility } from './accessibility/check-accessibility.ts';
export type { SourceDocument } from './attachment/attach-source.ts';
export { type AttachedSource, readPdf } from './attachment/read-pdf.ts';
export {
  type Chromium,
  type ChromiumSource,
  type FindChromiumOptions,
  findChromium,
} from './chromium/find-chromium.ts';
export {
  type ContainedFile,
  type ContainedFileOptions,
  type FileRefusal,
  type FileState,
  readContainedFile,
} from './document/contained-file.ts';
export type { MemoryFiles } from './document/memory-files.ts';
export { type LintFinding, type LintRule, lintPdf } from './lint/lint-pdf.ts';
export { checkParse, type ParseFindings, type ParseReport } from './parse/check-parse.ts';
export type { ParsedEntry } from './parse/entries.ts';
export type { CheckOptions } from './parse/fields.ts';
export type { ParseFinding, TextFindings } from './parse/find-fields.ts';
export { type ParsedResume, type ParsedSection, parsePdf, parseText } from './parse/parse-resume.ts';
export { PdfError, type PdfErrorCode } from './pdf-error.ts';
export type { RenderedPdf, RendererOptions, RenderOptions } from './render/options.ts';
export { renderPdf } from './render/render-pdf.ts';
export { createPdfRenderer, type PdfRenderer } from './render/renderer.ts';
