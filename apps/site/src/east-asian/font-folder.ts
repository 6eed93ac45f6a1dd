/** Weights that the fonts of Chinese, Japanese and Korean have on this site, one file each. */
export const weights = [400, 700] as const;

/** The folder of a font on this site, which changes with its release: what is kept of it never does. */
export const fontFolder = (name: string, version: string): string => `${name}-${version}`;

/** The parts of a font with characters of its own language: numbered, `[119]`; the others have Latin, Cyrillic and so on. */
export const numberedParts = (ranges: Readonly<Record<string, string>>): [part: string, range: string][] =>
  Object.entries(ranges).flatMap(([key, range]) => (key.startsWith('[') ? [[key.slice(1, -1), range]] : []));

/** The first and the last character of each range of `U+4E00-4E1F,U+3042`. */
export const rangesOf = (unicodeRange: string): [first: number, last: number][] =>
  unicodeRange.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
