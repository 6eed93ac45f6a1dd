import type { Fit, Paper, PaperSize } from '@recto/print';
import type { Chromium } from '../browser/find-chromium.ts';
import type { SourceDocument } from '../file/attachment/attach-source.ts';
import type { MemoryFiles } from '../page/memory-files.ts';

/** How to render one document. */
export interface RenderOptions {
  /**
   * A name, or width and height in millimetres, upright. @default what the document says in `data-recto-paper`, else in
   * `--recto-paper-width` and `-height` on `<html>`, else `a4`
   */
  paper?: Paper | PaperSize;
  /** Pages to fit the résumé to. Left out, it prints at its own density, on as many pages as that takes. */
  pages?: number;
  /** Whether to spread sections and entries to the foot of the last page when it is nearly full. @default false */
  fill?: boolean;
  /** Directory of the stylesheets, fonts and images that the document names; nothing outside it can be read. */
  root?: string;
  /**
   * The same in memory, instead of `root`: stylesheets, fonts and images by their path as the document writes it
   * (`styles/page.css`). They stay warm for as long as documents come with the same map; to change a file, set it anew,
   * as bytes that are written over are not noticed.
   */
  files?: MemoryFiles;
  /** @default the text of `<title>`, else of the first `h1` */
  title?: string;
  /** @default `<meta name="author">`, else the name on the sheet */
  author?: string;
  /** @default `<meta name="description">`, else the label under the name */
  subject?: string;
  /** @default `<meta name="keywords">`, split at commas, else the skills */
  keywords?: readonly string[];
  /** BCP 47 tag. @default `<html lang>` */
  language?: string;
  /** Creation date to write. @default now */
  date?: Date;
  /** The document that this one was made from, attached to the PDF; `readPdf` gives it back byte for byte. */
  source?: SourceDocument;
  /**
   * Milliseconds until rendering is given up, and, before that, until a browser that has to be started first is; that it
   * is unpacked is not counted. @default 180000
   */
  timeout?: number;
  /** Ends the wait and the rendering; the promise is rejected with its reason. */
  signal?: AbortSignal;
}

/** Which browser to print with, and how much at once. */
export interface RendererOptions {
  /** What `findChromium` returned, or the path of an executable. @default looked for by `findChromium` */
  chromium?: Chromium | string;
  /**
   * Documents rendered at once, each on a warm page of its own (some 60 MB). More than the machine has cores gains
   * nothing. @default the number of cores
   */
  concurrency?: number;
}

/** A PDF and what came of making it. `pages` is counted in the PDF; `density`, `spread`, `fill` and `reason` are those of the fit. */
export interface RenderedPdf extends Omit<Fit, 'overflows'> {
  pdf: Uint8Array;
  /** Addresses that the document asked for and was refused: there is no network, and no file outside `root` or `files`. */
  refused: string[];
  /** Files that the document names and `root` or `files` does not hold. */
  missing: string[];
}
