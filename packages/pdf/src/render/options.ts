import type { Fit, Paper } from '@recto/print';
import type { Chromium } from '../chromium/find-chromium.ts';

/** How to render one document. */
export interface RenderOptions {
  /** @default what the document says in `data-recto-paper`, else `a4` */
  paper?: Paper;
  /** Pages to fit the résumé to. Left out, it prints at its own density, on as many pages as that takes. */
  pages?: number;
  /** Directory of the stylesheets, fonts and images that the document names; nothing outside it can be read. */
  root?: string;
  /** @default the text of `<title>`, else of the first `h1` */
  title?: string;
  /** @default `<meta name="author">` */
  author?: string;
  /** @default `<meta name="description">` */
  subject?: string;
  /** @default `<meta name="keywords">`, split at commas */
  keywords?: readonly string[];
  /** BCP 47 tag. @default `<html lang>` */
  language?: string;
  /** Creation date to write. @default now */
  date?: Date;
  /** Milliseconds until rendering is given up. The start of the browser is not counted. @default 30000 */
  timeout?: number;
}

/** Which browser to print with. */
export interface RendererOptions {
  /** What `findChromium` returned, or the path of an executable. @default looked for by `findChromium` */
  chromium?: Chromium | string;
}

/** A PDF and what came of making it. `pages` is counted in the PDF; `scale`, `fill` and `reason` are those of the fit. */
export interface RenderedPdf extends Fit {
  pdf: Uint8Array;
  /** Addresses that the document asked for and was refused: there is no network, and no file outside `root`. */
  refused: string[];
  /** Files that the document names and `root` does not hold. */
  missing: string[];
}
