import { themes } from '@recto/themes';
import { documents, reference } from '../resume/documents.ts';
import { keptBytes } from '../resume/kept.ts';
import { type PrintOrder, printed } from '../resume/print.ts';
import { type Sheet, sheetIn, sheetsOf, themeNames } from '../resume/sheets.ts';
import { draw } from './draw.ts';
import { blanked, COARSE, QUALITY, toAvif } from './encode.ts';

/** A page of a sheet as a picture of the site, in some widths. */
export interface SheetPicture {
  /** Of its files, without width and extension. */
  name: string;
  order: PrintOrder;
  page: number;
  /** In pixels. */
  widths: readonly number[];
  /** Whether the part that the first page hides on the cover is left out. */
  behind?: true;
}

/** Widths in pixels: in a wall of themes, on the cover, and both on screens with two pixels to a px. */
const WIDTHS = [256, 432, 864] as const;

/** Wider pictures are for screens with two pixels to a px, on which a coarser one looks the same. */
const LARGEST_FINE = 500;

/** Pages are drawn once, as wide as the widest picture; edges of the smaller ones are smoother than those of a small drawing. */
const DRAWN = Math.max(...WIDTHS);

/** What the first page hides of the second one on the cover, on wide screens and on narrow ones. */
const HIDDEN = { left: 0, top: 0, width: 0.42, height: 0.9 };

const orderOf = (sheet: Sheet): PrintOrder => ({
  file: sheet.files.a4,
  sheet,
  paper: 'a4',
  pages: sheet.document.pages,
});

/** A page of a sheet of the site. */
export const pictureOf = (sheet: Sheet, page = 1): SheetPicture => ({
  name: `${sheet.document.name}-${sheet.theme}-${page}`,
  order: orderOf(sheet),
  page,
  widths: WIDTHS,
});

/** The second page of the reference résumé, as it is seen behind the first one. */
export const pictureBehind = (sheet: Sheet): SheetPicture => ({
  ...pictureOf(sheet, 2),
  widths: WIDTHS.slice(1),
  behind: true,
});

/** The document that shows the variants. */
export const varied = documents.find(({ name }) => name === 'graduate') ?? reference;

/** The palettes and pairings of a theme but its own. */
export function variantsOf(theme: Sheet['theme']): string[] {
  const { palettes = {}, pairings = {} } = themes[theme];
  return [...Object.keys(palettes).slice(1), ...Object.keys(pairings).slice(1)];
}

/** The first page in another palette, or with another pairing of fonts. */
export function pictureIn(theme: Sheet['theme'], variant: string): SheetPicture {
  const sheet = sheetIn(varied, theme);
  const file = `${varied.name}-${theme}-${variant}`;
  return { name: file, order: { ...orderOf(sheet), file, variant }, page: 1, widths: WIDTHS.slice(2) };
}

/** Every picture of a sheet that the site has. */
export const sheetPictures: readonly SheetPicture[] = [
  ...documents.flatMap((document) => sheetsOf(document).map((sheet) => pictureOf(sheet))),
  ...sheetsOf(reference).map(pictureBehind),
  ...themeNames.flatMap((theme) => variantsOf(theme).map((variant) => pictureIn(theme, variant))),
];

const drawn = new Map<string, Promise<Uint8Array>>();

/** A picture as PNG, as wide as it is drawn. */
export function drawingOf({ name, order, page, behind }: SheetPicture): Promise<Uint8Array> {
  const made =
    drawn.get(name) ??
    printed(order).then(async ({ pdf }) => {
      const whole = await draw({ pdf, page, width: DRAWN });
      return behind ? blanked(whole, HIDDEN) : whole;
    });
  drawn.set(name, made);
  return made;
}

/** A picture as AVIF, in one of its widths. */
export async function avifOf(picture: SheetPicture, width: number): Promise<Uint8Array> {
  const { pdf } = await printed(picture.order);
  const quality = width < LARGEST_FINE && !picture.behind ? QUALITY : COARSE;
  const from = [pdf, String(picture.page), String(picture.behind ?? ''), String(quality)];
  return keptBytes(`${picture.name}-${width}.avif`, from, async () => toAvif(await drawingOf(picture), width, quality));
}
