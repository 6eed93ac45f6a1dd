import { createPdfRenderer, type PdfRenderer, type RenderedPdf } from '@recto/pdf';
import type { ThemeName } from '@recto/themes';
import type { ShownResume } from './documents.ts';
import { pageOf } from './page-of.tsx';
import { type PaperName, papers, type Sheet, sheetsOf } from './sheets.ts';
import { themeFolder } from './theme-folder.ts';

/** For one sheet, in milliseconds: many are printed at once, on any machine. It only ends what hangs. */
const LIMIT = 600_000;

async function print(renderer: PdfRenderer, sheet: Sheet, paper: PaperName): Promise<RenderedPdf> {
  const { name, yaml, pages: asked } = sheet.document;
  const source = { name: `${name}.yaml`, content: yaml, mediaType: 'application/yaml' };
  const printed = await renderer.render(pageOf(sheet), {
    root: themeFolder,
    pages: asked,
    paper,
    source,
    timeout: LIMIT,
  });
  const { fits, pages, reason, refused, missing } = printed;
  const file = `${sheet.files[paper]}.pdf`;
  if (!fits || pages !== asked) throw new Error(`${file} has ${pages} pages. ${reason ?? ''}`);
  const lost = [...refused, ...missing];
  if (lost.length > 0) throw new Error(`${file} lacks ${lost.join(', ')}.`);
  return printed;
}

type Prints = ReadonlyMap<string, RenderedPdf>;

/** A résumé in every theme on every paper, by the names of the files. */
async function printAll(document: ShownResume): Promise<Prints> {
  const renderer = createPdfRenderer();
  try {
    const prints = sheetsOf(document).flatMap((sheet) =>
      papers.map(async (paper) => [sheet.files[paper], await print(renderer, sheet, paper)] as const),
    );
    return new Map(await Promise.all(prints));
  } finally {
    await renderer.close();
  }
}

const known = new Map<ShownResume, Promise<Prints>>();

/** The PDF of a sheet, and the density it was fitted at. All of a résumé are printed at once, for all who ask. */
export async function printOf({ document, files }: Sheet, paper: PaperName): Promise<RenderedPdf> {
  const prints = known.get(document) ?? printAll(document);
  known.set(document, prints);
  return (await prints).get(files[paper]) as RenderedPdf;
}

/** A browser may lay out a hair wider than the one that fitted, and a full page has no hair to give. */
const SLACK = 0.002;

/** How a page prints on the A4 pages of its PDF. */
export type Fit = Pick<RenderedPdf, 'density' | 'size' | 'spread' | 'paragraphs'>;

/** The same for each theme. */
export async function fitsOf(document: ShownResume): Promise<Record<ThemeName, Fit>> {
  const fitted = sheetsOf(document).map(async (sheet) => {
    const { density, size, spread, paragraphs } = await printOf(sheet, 'a4');
    return [sheet.theme, { density: density - SLACK, size, spread, paragraphs }] as const;
  });
  return Object.fromEntries(await Promise.all(fitted)) as Record<ThemeName, Fit>;
}
