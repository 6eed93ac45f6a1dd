export {
  type Chromium,
  type ChromiumSource,
  type FindChromiumOptions,
  findChromium,
} from './browser/find-chromium.ts';
export type { AccessibilityIssue } from './check/accessibility/check-accessibility.ts';
export type { AccessibilityLocation, AccessibilityRule } from './check/accessibility/rule.ts';
export type { CharacterIssue, CharacterRule, PrintedText } from './check/characters/check-characters.ts';
export { type FontCharacters, fontCharacters } from './check/characters/font-characters.ts';
export type { FontIssue, FontRule } from './check/fonts/check-fonts.ts';
export type { SourceDocument } from './file/attachment/attach-source.ts';
export type { AttachedSource } from './file/attachment/extract-source.ts';
export {
  type ContainedFile,
  type ContainedFileOptions,
  type FileRefusal,
  type FileState,
  readContainedFile,
} from './page/contained-file.ts';
export type { MemoryFiles } from './page/memory-files.ts';
export { PdfError, type PdfErrorCode } from './pdf-error.ts';
export { checkAccessibility, checkCharacters, checkFonts, extractSource } from './reading.ts';
export type { PdfRendererOptions, RenderedPdf, RendererOptions, RenderOptions } from './render/options.ts';
export { renderPdf } from './render/render-pdf.ts';
export { createPdfRenderer, type PdfRenderer } from './render/renderer.ts';
export { withHyphens } from './render/with-hyphens.ts';
