import { type PaperName, type PaperSize, paperNames } from '@recto/schema';

/** One of the papers with a name, or its sides in millimetres, upright. */
export type PaperChoice = PaperName | PaperSize;

const MILLIMETRES: Readonly<Record<string, number>> = { mm: 1, cm: 10, in: 25.4 };
const SIZE = /^(\d+(?:\.\d+)?)(mm|cm|in)?[x×](\d+(?:\.\d+)?)(mm|cm|in)$/;

/** From less than a postcard to A3, in millimetres: beyond, it is a slip of the unit. */
const SIDES = { shortest: 90, longest: 420 };

/**
 * A paper as people write it on a command line: a name in any case, or width and height with a unit, `200x280mm` or
 * `8.5inx13in`. Millimetres come back, to a hundredth.
 *
 * @throws {RangeError} when it is neither, or no size of a sheet
 */
export function parsePaper(text: string): PaperChoice {
  const word = text.trim().toLowerCase();
  const name = paperNames.find((each) => each === word);
  if (name) return name;
  const [, width, unit, height, lastUnit] = SIZE.exec(word.replace(/\s/g, '')) ?? [];
  if (width === undefined || height === undefined || lastUnit === undefined) {
    const names = new Intl.ListFormat('en', { type: 'disjunction' }).format(paperNames);
    throw new RangeError(`It must be ${names}, or a width and a height such as 200x280mm or 8.5x13in.`);
  }
  const size = { width: millimetres(width, unit ?? lastUnit), height: millimetres(height, lastUnit) };
  checkSize(size);
  return size;
}

/** @throws {RangeError} when nobody has paper of that size */
export function checkSize({ width, height }: PaperSize): void {
  if (Math.min(width, height) >= SIDES.shortest && Math.max(width, height) <= SIDES.longest) return;
  throw new RangeError(`The sides of a sheet are from ${SIDES.shortest} to ${SIDES.longest} mm long.`);
}

const millimetres = (length: string, unit: string) =>
  Math.round(Number(length) * (MILLIMETRES[unit] as number) * 100) / 100;
