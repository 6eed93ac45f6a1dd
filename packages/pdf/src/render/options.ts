import type { Fit, PageIssue, PaperName, PaperSize } from '@recto/print';
import type { Chromium } from '../browser/find-chromium.ts';
import type { SourceDocument } from '../file/attachment/attach-source.ts';
import type { MemoryFiles } from '../page/memory-files.ts';

/** How to render one document. */
export interface RenderOptions {
  /**
   * A name, or width and height in millimetres, in portrait. @default `data-recto-paper` of the sheet, else
   * `--recto-paper-width` and `-height` on `<html>`, else `a4`
   */
  paper?: PaperName | PaperSize | undefined;
  /** Number of pages to fit the résumé to. @default none: its own density, on as many pages as that takes */
  pages?: number | undefined;
  /** Whether to spread sections and entries to the foot of the last page if it is nearly full. @default false */
  fill?: boolean | undefined;
  /** Whether to look at the pages for what a reader would stumble over; see `pageIssues`. @default false */
  inspect?: boolean | undefined;
  /** Directory of the stylesheets, fonts and images of the document. No file outside of it can be loaded. */
  root?: string | undefined;
  /**
   * Files in memory instead of `root`: stylesheets, fonts and images by the path in the document (`styles/page.css`).
   * They stay cached for documents with the same files, in this map or another one. To change a file, set it again in the map;
   * changes within its bytes are not noticed.
   */
  files?: MemoryFiles | undefined;
  /** @default the text of `<title>`, else of the first `h1` */
  title?: string | undefined;
  /** @default `<meta name="author">`, else the name on the sheet */
  author?: string | undefined;
  /** @default `<meta name="description">`, else the label under the name */
  subject?: string | undefined;
  /** @default `<meta name="keywords">`, split at commas, else the skills */
  keywords?: readonly string[] | undefined;
  /** Language of the document, as a BCP 47 tag. @default `<html lang>` */
  locale?: string | undefined;
  /** The earlier name of `locale`. @deprecated It is `locale`, as in all other packages. */
  language?: string | undefined;
  /** Creation date to write. @default now */
  date?: Date | undefined;
  /** The document that the HTML was made from, to attach to the PDF; `extractSource` returns it byte for byte. */
  source?: SourceDocument | undefined;
  /**
   * Milliseconds for rendering, and as many before that for the start of a browser if none is running. Unpacking the
   * bundled browser does not count. @default 180000
   */
  timeout?: number | undefined;
  /** Stops waiting and rendering. The promise is rejected with the reason of the signal. */
  signal?: AbortSignal | undefined;
}

/** Which browser to use, and how many documents to render at once. */
export interface PdfRendererOptions {
  /** A result of `findChromium`, or the path of an executable. @default `findChromium()` */
  chromium?: Chromium | string | undefined;
  /**
   * Number of documents rendered at once, each in a page of its own, which takes about 60 MB. More than the number of
   * cores is not faster. @default the number of cores
   */
  concurrency?: number | undefined;
  /** Whether the browser starts at once. An error of this start is that of the first document. @default false */
  eager?: boolean | undefined;
}

/**
 * The earlier name of {@link PdfRendererOptions}.
 *
 * @deprecated It is `PdfRendererOptions`, which nobody takes for `RenderOptions`.
 */
export type RendererOptions = PdfRendererOptions;

/** A PDF with its number of pages, and all else of the fit, which `applyFit` of `@recto/print` writes on a page. */
export interface RenderedPdf extends Omit<Fit, 'overflows'> {
  pdf: Uint8Array;
  /** Addresses in the document that were refused: there is no network, and no file outside `root` or `files`. */
  refused: string[];
  /** Files of the document that are not in `root` or `files`. */
  missing: string[];
  /** What `inspectPages` of `@recto/print` finds on the pages as they are printed. Present with the option `inspect`. */
  pageIssues?: PageIssue[];
}
