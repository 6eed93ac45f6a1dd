import type { Theme } from '../themes/theme.ts';

/** A font file is preloaded for at least this share of a text. */
const WORTH = 0.1;

const RULE = /@font-face\s*\{([^}]*)\}\n?/g;

/** A font face with a file, as a stylesheet declares it. */
interface Face {
  family: string;
  /** Lightest and heaviest weight that it is for. */
  weights: readonly [number, number];
  style: string;
  address: string;
  ranges: string | undefined;
}

/**
 * The stylesheet of a theme without the `@font-face` rules that no character of a text needs. ASCII always counts, because
 * stylesheets write page numbers and bullets.
 *
 * @param text everything that the page shows; its HTML is enough
 */
export function fontsFor(css: string, text: string): string {
  const characters = codePoints(`${text}A•`);
  return css.replace(RULE, (rule, body: string) => {
    const { ranges } = faceIn(body);
    return !ranges || characters.some((character) => holds(ranges, character)) ? rule : '';
  });
}

/**
 * Addresses of the font files that a page needs first, for preloading: text, bold text, headings and name, in the scripts
 * that are a tenth of the text or more.
 *
 * @param css stylesheet of the theme, with its `@font-face` rules
 * @param text everything that the page shows; its HTML is enough
 * @returns addresses as the stylesheet writes them, relative to it
 */
export function fontsToPreload(css: string, { tokens: { font, weight } }: Theme, text: string): string[] {
  const faces = [...css.matchAll(RULE)].map(([, body = '']) => faceIn(body)).filter(({ address }) => address);
  const shown = [...text].filter((character) => /[\p{L}\p{N}]/u.test(character));
  const counts = new Map<number, number>();
  for (const character of shown) {
    const code = character.codePointAt(0) as number;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const opening = new Set<string>();
  for (const [stack, value] of [
    [font.body, 400],
    [font.body, weight.strong],
    [font.heading, weight.heading],
    [font.name, weight.name],
  ] as const) {
    const shares = new Map<string, number>();
    for (const [character, count] of counts) {
      const address = faceFor(faces, stack, value, character)?.address;
      if (address) shares.set(address, (shares.get(address) ?? 0) + count / shown.length);
    }
    for (const [address, share] of shares) if (share >= WORTH) opening.add(address);
  }
  return [...opening];
}

/** The upright font face for a character: in the first family that has it, the face that a browser tries first. */
function faceFor(faces: readonly Face[], stack: readonly string[], weight: number, character: number) {
  for (const family of stack) {
    const [face] = faces
      .filter((face) => face.family === family && face.style === 'normal')
      .filter(({ ranges }) => !ranges || holds(ranges, character))
      .sort((one, other) => distance(one, weight) - distance(other, weight));
    if (face) return face;
  }
  return undefined;
}

/**
 * The place of a font face in the order that browsers try for a weight (CSS Fonts 4): for weights up to 400 lighter ones
 * first, for bold text heavier ones, and between the two heavier ones up to 500.
 */
function distance({ weights: [light, heavy] }: Face, weight: number): number {
  const over = Math.max(light - weight, 0);
  const under = Math.max(weight - heavy, 0);
  if (weight > 500) return over + under * 1000;
  if (weight >= 400 && light <= 500) return over + under * 1000;
  return under + over * 1000;
}

function faceIn(body: string): Face {
  const value = (name: string) => new RegExp(`(?:^|[;\\s])${name}:\\s*["']?([^;"'}]+)`).exec(body)?.[1]?.trim();
  const [light = 400, heavy = light] =
    (value('font-weight') ?? '').replace('bold', '700').match(/\d+/g)?.map(Number) ?? [];
  return {
    family: value('font-family') ?? '',
    weights: [light, heavy],
    style: value('font-style') ?? 'normal',
    address: /url\(\s*["']?([^"')]+)/.exec(body)?.[1] ?? '',
    ranges: value('unicode-range'),
  };
}

const codePoints = (text: string) => [...new Set(text)].map((character) => character.codePointAt(0) as number);

function holds(ranges: string, character: number): boolean {
  return ranges.split(',').some((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
    return Number.parseInt(first, 16) <= character && character <= Number.parseInt(last, 16);
  });
}
