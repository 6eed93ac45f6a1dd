export {
  type Chromium,
  type ChromiumSource,
  type FindChromiumOptions,
  findChromium,
} from './chromium/find-chromium.ts';
export { PdfError, type PdfErrorCode } from './pdf-error.ts';
export type { RenderedPdf, RendererOptions, RenderOptions } from './render/options.ts';
export { renderPdf } from './render/render-pdf.ts';
export { createPdfRenderer, type PdfRenderer } from './render/renderer.ts';
