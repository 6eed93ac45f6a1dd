import { createPdfRenderer, type RenderedPdf, type RenderOptions } from '@recto/pdf';
import { whileWanted } from './while-wanted.ts';

const withRenderer = whileWanted(createPdfRenderer, (renderer) => renderer.close());

/** Prints with the one renderer of the build. */
export const printHtml = (html: string, options: RenderOptions): Promise<RenderedPdf> =>
  withRenderer((renderer) => renderer.render(html, options));
