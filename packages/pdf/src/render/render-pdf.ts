import type { PdfRendererOptions, RenderedPdf, RenderOptions } from './options.ts';
import { createPdfRenderer } from './renderer.ts';

/**
 * Renders one HTML document to a tagged PDF with outline, title, author and language, fitted to a number of pages if
 * `pages` is set. Scripts of the document do not run, and only files below `root` or in `files` are loaded. Starts a
 * browser and ends it: for more than one document use {@link createPdfRenderer}.
 *
 * @param html a complete document with its styles, or with links to stylesheets below `root` or in `files`; link
 * `@recto/print/print.css` for page size, breaks and page numbers
 * @throws {RangeError} if the value of an option is not allowed
 * @throws {PdfError} `no-browser`, `browser-failed`, `render-failed`, `overflow` or `timeout`
 * @throws the reason of `signal` if it aborts
 */
export async function renderPdf(
  html: string,
  options: RenderOptions & Pick<PdfRendererOptions, 'chromium'> = {},
): Promise<RenderedPdf> {
  const { chromium, ...renderOptions } = options;
  const renderer = createPdfRenderer({ concurrency: 1, ...(chromium === undefined ? {} : { chromium }) });
  try {
    return await renderer.render(html, renderOptions);
  } finally {
    await renderer.close();
  }
}
