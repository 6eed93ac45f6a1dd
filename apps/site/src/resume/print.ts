import type { RenderedPdf } from '@recto/pdf';
import type { ThemeName } from '@recto/themes';
import type { ShownResume } from './documents.ts';
import { keptValue } from './kept.ts';
import { pageOf } from './page-of.tsx';
import { printHtml } from './printer.ts';
import { type PaperName, type Sheet, sheetsOf } from './sheets.ts';
import { themeFolder } from './theme-folder.ts';

/** For one sheet, in milliseconds: many are printed at once, on any machine. It only ends what hangs. */
const LIMIT = 600_000;

/** What to print, and on what. */
export interface PrintOrder {
  /** Name of the file, without its extension. */
  file: string;
  sheet: Pick<Sheet, 'document' | 'theme'>;
  /** Palette and pairing of the theme. */
  variant?: string;
  paper: PaperName;
  /** Pages to fit it to; as many as it takes if there are none. */
  pages: number | undefined;
}

type Kept = Omit<RenderedPdf, 'pdf'> & { pdf: string };

const known = new Map<string, Promise<RenderedPdf>>();

/** Prints a sheet once, for all who ask: a second build takes it from the first one. */
export function printed(order: PrintOrder): Promise<RenderedPdf> {
  const print = known.get(order.file) ?? printOrKeep(order);
  known.set(order.file, print);
  return print;
}

async function printOrKeep({ file, sheet, variant, paper, pages }: PrintOrder): Promise<RenderedPdf> {
  const html = pageOf(sheet, variant);
  const { name, yaml } = sheet.document;
  const kept = await keptValue<Kept>(`${file}.pdf`, [html, yaml, paper, String(pages)], async () => {
    const source = { name: `${name}.yaml`, content: yaml, mediaType: 'application/yaml' };
    const { pdf, ...rest } = await printHtml(html, {
      root: themeFolder,
      paper,
      source,
      timeout: LIMIT,
      ...(pages !== undefined && { pages }),
    });
    return { ...rest, pdf: Buffer.from(pdf).toString('base64') };
  });
  const result = { ...kept, pdf: new Uint8Array(Buffer.from(kept.pdf, 'base64')) };
  refuseUnfinished(file, result, pages);
  return result;
}

function refuseUnfinished(file: string, result: RenderedPdf, asked: number | undefined): void {
  const { fits, pages, reason, refused, missing } = result;
  if (asked !== undefined && (!fits || pages !== asked)) {
    throw new Error(`${file}.pdf has ${pages} pages. ${reason ?? ''}`);
  }
  const lost = [...refused, ...missing];
  if (lost.length > 0) throw new Error(`${file}.pdf lacks ${lost.join(', ')}.`);
}

/** The PDF of a sheet of the site, and the density it was fitted at. */
export const printOf = (sheet: Sheet, paper: PaperName): Promise<RenderedPdf> =>
  printed({ file: sheet.files[paper], sheet, paper, pages: sheet.document.pages });

/** A browser may lay out a hair wider than the one that fitted, and a full page has no hair to give. */
const SLACK = 0.002;

/** How a page prints on the A4 pages of its PDF. */
export type Fit = Pick<RenderedPdf, 'density' | 'size' | 'spread' | 'paragraphs' | 'gaps'>;

/** The same for each theme. */
export async function fitsOf(document: ShownResume): Promise<Record<ThemeName, Fit>> {
  const fitted = sheetsOf(document).map(async (sheet) => {
    const { density, size, spread, paragraphs, gaps } = await printOf(sheet, 'a4');
    return [sheet.theme, { density: density - SLACK, size, spread, paragraphs, ...(gaps && { gaps }) }] as const;
  });
  return Object.fromEntries(await Promise.all(fitted)) as Record<ThemeName, Fit>;
}
