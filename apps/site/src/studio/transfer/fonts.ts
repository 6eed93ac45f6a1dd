import { type ThemeName, themes } from '@recto/themes';
import { safeVariant } from '../state/appearance.ts';

/** A font face of a stylesheet, with the address of its file. */
export interface UsedFace {
  css: string;
  url: string;
  file: string;
}

const FACE = /@font-face\s*\{[^}]*\}/g;

/** The fonts of a theme that a text needs, and the stylesheet without any. */
export function fontsFor(css: string, theme: ThemeName, variant: string | undefined, text: string) {
  const { font } = safeVariant(themes[theme], variant).tokens;
  const families = Object.values(font as unknown as Record<string, readonly string[]>).flat();
  const letters = [...new Set(text)].map((letter) => letter.codePointAt(0) as number);
  const fonts = [...css.matchAll(FACE)].flatMap(([face]): UsedFace[] => {
    const family = /font-family:\s*"?([^";]+)"?/.exec(face)?.[1] ?? '';
    const url = /url\(["']?([^"')]+)["']?\)/.exec(face)?.[1];
    const range = /unicode-range:\s*([^;}]+)/.exec(face)?.[1];
    if (!url || !families.some((each) => family === each || family.startsWith(`${each} `) || /^Recto/.test(family)))
      return [];
    if (range && !letters.some((letter) => isIn(letter, range))) return [];
    return [{ css: face, url, file: url.slice(url.lastIndexOf('/') + 1) }];
  });
  return { fonts, rest: css.replace(FACE, '') };
}

function isIn(letter: number, range: string): boolean {
  return range.split(',').some((part) => {
    const [start = '', end = start] = part.trim().replace(/^U\+/i, '').split('-');
    return (
      letter >= Number.parseInt(start.replaceAll('?', '0'), 16) &&
      letter <= Number.parseInt(end.replaceAll('?', 'F'), 16)
    );
  });
}

/** The bytes of a file of this site. */
export async function bytesOf(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(url)).arrayBuffer());
}
