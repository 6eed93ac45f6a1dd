import type { RenderedPdf, RendererOptions, RenderOptions } from './options.ts';
import { createPdfRenderer } from './renderer.ts';

/**
 * Renders one HTML document to a tagged PDF: fitted to its pages where that is asked, with outline, title, author and
 * language. Scripts in it never run and nothing is fetched but files below `root` or in `files`. Starts a browser and ends it; for
 * more than one document use {@link createPdfRenderer}.
 *
 * @param html a whole document, its styles included, below `root` or in `files`; link `@recto/print/print.css` for page size,
 * breaks and page numbers
 * @throws {RangeError} when an option has no such value
 * @throws {PdfError} `no-browser`, `browser-failed`, `render-failed`, `overflow` or `timeout`
 * @throws the reason of `signal` when it aborts
 */
export async function renderPdf(
  html: string,
  options: RenderOptions & Pick<RendererOptions, 'chromium'> = {},
): Promise<RenderedPdf> {
  const { chromium, ...renderOptions } = options;
  const renderer = createPdfRenderer({ concurrency: 1, ...(chromium === undefined ? {} : { chromium }) });
  try {
    return await renderer.render(html, renderOptions);
  } finally {
    await renderer.close();
  }
}
