import { readFileSync } from 'node:fs';
import { type Font, openSync } from 'fontkit';

const dist = new URL('../../dist/', import.meta.url);

/** A bundled font face as a theme's stylesheet declares it. */
export interface BundledFace {
  family: string;
  /** Lightest and heaviest weight that it is for. */
  weights: [number, number];
  style: string;
  file: URL;
  ranges: [number, number][];
}

const hex = (digits: string) => Number.parseInt(digits, 16);

/** The font faces with a file in the built stylesheet of a theme. */
export function fontFacesOf(theme: string): BundledFace[] {
  const css = readFileSync(new URL(`${theme}.css`, dist), 'utf8');
  return [...css.matchAll(/@font-face \{([^}]*url[^}]*)\}/g)].map(([, rule = '']) => {
    const value = (name: string) => new RegExp(`${name}: "?([^;"]+)`).exec(rule)?.[1] ?? '';
    const [light = 400, heavy = light] = value('font-weight').split(' ').map(Number);
    return {
      family: value('font-family'),
      weights: [light, heavy],
      style: value('font-style'),
      file: new URL(/url\("([^"]+)"\)/.exec(rule)?.[1] ?? '', dist),
      ranges: value('unicode-range')
        .split(',')
        .map((range) => {
          const [first = '', last = first] = range.trim().replace('U+', '').split('-');
          return [hex(first), hex(last)];
        }),
    };
  });
}

const opened = new Map<string, Font>();

/** The font in a file. */
export function fontIn({ file }: BundledFace): Font {
  const font = opened.get(file.href) ?? (openSync(file.pathname) as Font);
  opened.set(file.href, font);
  return font;
}

/** Whether a browser would use this font face for a character. */
export const isAskedFor = ({ ranges }: BundledFace, character: number) =>
  ranges.some(([first, last]) => first <= character && character <= last);
