import type { Theme } from '../themes/theme.ts';
import type { AnyFontFace, FontFace } from './font-face.ts';

/** Share of a text from which a font file is worth preloading. */
const SHARE_TO_PRELOAD = 0.1;

/**
 * The font faces that a page needs: those with a character of its text, and those of the system, which cost nothing.
 * ASCII always counts, because stylesheets write page numbers and bullets.
 *
 * @param faces those of a theme, such as `themeFonts.classic` of `@recto/themes/theme-fonts`
 * @param text everything that the page shows; its HTML will do
 */
export function fontsFor<Face extends AnyFontFace>(faces: readonly Face[], text: string): Face[] {
  const characters = codePoints(`${text}A•`);
  return faces.filter((face) => 'local' in face || characters.some((character) => isFor(face, character)));
}

/**
 * Addresses of the font files that a page opens with, to be preloaded: text, bold, headings, name and dates, in the scripts
 * that make up a tenth of it or more.
 *
 * @param faces those of the theme, such as `themeFonts.classic` of `@recto/themes/theme-fonts`
 * @param text everything that the page shows; its HTML will do
 * @returns the `src` of each face, as it is written there
 */
export function fontsToPreload(
  faces: readonly AnyFontFace[],
  { tokens: { font, weight } }: Pick<Theme, 'tokens'>,
  text: string,
): string[] {
  const upright = faces.filter((face): face is FontFace => !('local' in face) && face.style === 'normal');
  const shown = [...text].filter((character) => /[\p{L}\p{N}]/u.test(character));
  const counts = new Map<number, number>();
  for (const character of shown) {
    const code = character.codePointAt(0) as number;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const files = new Set<string>();
  for (const [stack, value] of [
    [font.body, 400],
    [font.body, weight.strong],
    [font.heading, weight.heading],
    [font.name, weight.name],
    [font.data ?? font.body, 400],
  ] as const) {
    const shares = new Map<string, number>();
    for (const [character, count] of counts) {
      const src = faceFor(upright, stack, value, character)?.src;
      if (src) shares.set(src, (shares.get(src) ?? 0) + count / shown.length);
    }
    for (const [src, share] of shares) if (share >= SHARE_TO_PRELOAD) files.add(src);
  }
  return [...files];
}

/** The face that a browser takes for a character: of the first family that has one, the one of the nearest weight. */
function faceFor(faces: readonly FontFace[], stack: readonly string[], weight: number, character: number) {
  for (const family of stack) {
    const [face] = faces
      .filter((face) => face.family === family && isFor(face, character))
      .sort((one, other) => distance(one, weight) - distance(other, weight));
    if (face) return face;
  }
  return undefined;
}

/**
 * How far a face is from a weight in the order of CSS Fonts 4, font matching: text up to 400 takes what is lighter
 * first, bold text what is heavier, and text between the two what is heavier up to 500.
 */
function distance(face: FontFace, weight: number): number {
  const [light, heavy] = weightsOf(face);
  const over = Math.max(light - weight, 0);
  const under = Math.max(weight - heavy, 0);
  if (weight > 500) return over + under * 1000;
  if (weight >= 400 && light <= 500) return over + under * 1000;
  return under + over * 1000;
}

/** The lightest and the heaviest weight that a face is for. */
function weightsOf({ weight }: FontFace): readonly [number, number] {
  const [light = 400, heavy = light] = String(weight).split(' ').map(Number);
  return [light, heavy];
}

const codePoints = (text: string) => [...new Set(text)].map((character) => character.codePointAt(0) as number);

function isFor({ unicodeRange }: FontFace, character: number): boolean {
  if (unicodeRange === undefined) return true;
  return rangesOf(unicodeRange).some(([first, last]) => first <= character && character <= last);
}

/**
 * Font faces that are loaded for fewer characters, so that the next family of the font stack has these: the marks that
 * Chinese and Japanese set wide (`wideMarks`).
 *
 * @param characters those that the faces leave to others
 */
export function withoutCharacters<Face extends AnyFontFace>(faces: readonly Face[], characters: string): Face[] {
  const left = codePoints(characters);
  return faces.map((face) => {
    if ('local' in face || face.unicodeRange === undefined || !left.some((character) => isFor(face, character)))
      return face;
    const ranges = left.reduce<readonly Range[]>(
      (all, character) => all.flatMap((range) => around(range, character)),
      rangesOf(face.unicodeRange),
    );
    return { ...face, unicodeRange: ranges.map(rangeText).join(',') };
  });
}

/** A range without a character: what is before and after it. */
function around([first, last]: Range, character: number): Range[] {
  if (character < first || character > last) return [[first, last]];
  const parts: Range[] = [
    [first, character - 1],
    [character + 1, last],
  ];
  return parts.filter(([start, end]) => start <= end);
}

function rangeText([first, last]: Range): string {
  const hex = (code: number) => code.toString(16).toUpperCase();
  return first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`;
}

type Range = readonly [first: number, last: number];

/** By their text, which is asked for with each character of a page. Faces are few, and their ranges stay as they are. */
const parsedRanges = new Map<string, readonly Range[]>();

function rangesOf(unicodeRange: string): readonly Range[] {
  const known = parsedRanges.get(unicodeRange);
  if (known) return known;
  const ranges = unicodeRange.split(',').map((range): Range => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
  parsedRanges.set(unicodeRange, ranges);
  return ranges;
}
