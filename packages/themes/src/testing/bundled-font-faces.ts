import { fileURLToPath } from 'node:url';
import { type Font, openSync } from 'fontkit';
import { themeFonts } from '../../dist/theme-fonts.js';
import type { ThemeName } from '../index.ts';

const dist = new URL('../../dist/', import.meta.url);

/** A bundled font face of a theme. */
export interface BundledFace {
  family: string;
  /** Lightest and heaviest weight that it is for. */
  weights: [number, number];
  style: string;
  file: URL;
  ranges: [number, number][];
}

const hex = (digits: string) => Number.parseInt(digits, 16);

/** The font faces of a theme that have a file. */
export function fontFacesOf(theme: string): BundledFace[] {
  return themeFonts[theme as ThemeName].flatMap((face) => {
    if ('local' in face) return [];
    const [light = 400, heavy = light] = String(face.weight).split(' ').map(Number);
    const ranges = (face.unicodeRange ?? 'U+0-10FFFF').split(',').map((range): [number, number] => {
      const [first = '', last = first] = range.trim().replace('U+', '').split('-');
      return [hex(first), hex(last)];
    });
    return { family: face.family, weights: [light, heavy], style: face.style, file: new URL(face.src, dist), ranges };
  });
}

const opened = new Map<string, Font>();

/** The font in a file. */
export function fontIn({ file }: BundledFace): Font {
  const font = opened.get(file.href) ?? (openSync(fileURLToPath(file)) as Font);
  opened.set(file.href, font);
  return font;
}

/** Whether a browser would use this font face for a character. */
export const isAskedFor = ({ ranges }: BundledFace, character: number) =>
  ranges.some(([first, last]) => first <= character && character <= last);
