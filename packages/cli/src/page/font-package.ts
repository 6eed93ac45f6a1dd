import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fontCharacters } from '@recto/pdf';

/** A part of a font: some of its characters, as a file. */
export interface FontPart {
  /** The name of the file, which changes with its content. */
  file: string;
  content: Uint8Array;
  /** The characters that are in it. */
  characters: string;
}

/**
 * The folder of a package of fonts: installed beside the document, or beside this program. `undefined` where it is not.
 *
 * @param folder that of the document
 */
export function fontPackageFolder(name: string, folder: string): string | undefined {
  for (const from of [join(folder, 'package.json'), import.meta.url]) {
    try {
      return dirname(createRequire(from).resolve(`${name}/package.json`));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    }
  }
  return undefined;
}

/** Parts that were made, since a page is rendered many times while it is written, and always has the same letters. */
const made = new Map<string, Promise<FontPart[]>>();
/** How many are kept: two weights in two families of four languages. */
const MOST_KEPT = 16;

/**
 * The parts of a font with the characters of a page. Packages of Fontsource have the usual characters of a language in one
 * file, and all of them in numbered files with some hundred each: rare ones come from these.
 *
 * @param folder that of the package
 * @param subset the name of the file with the usual characters
 */
export function fontParts(folder: string, subset: string, weight: number, characters: string): Promise<FontPart[]> {
  const key = JSON.stringify([folder, subset, weight, characters]);
  const parts = made.get(key) ?? makeParts(folder, subset, weight, characters);
  made.delete(key);
  made.set(key, parts);
  for (const oldest of made.keys()) if (made.size > MOST_KEPT) made.delete(oldest);
  return parts;
}

async function makeParts(folder: string, subset: string, weight: number, characters: string): Promise<FontPart[]> {
  const { default: subsetFont } = await import('subset-font');
  const name = folder.replaceAll('\\', '/').split('/').at(-1) as string;
  const parts: FontPart[] = [];
  let open = characters;
  const take = async (part: string) => {
    const font = await readFile(join(folder, 'files', `${name}-${part}-${weight}-normal.woff2`));
    const known = fontCharacters(font);
    const found = [...open].filter((character) => known.has(character.codePointAt(0) as number)).join('');
    if (found === '') return;
    // Sign selectors choose one of several forms of an ideograph.
    const content = await subsetFont(font, `${found}${SELECTORS}`, { targetFormat: 'woff2' });
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
    parts.push({ file: `${name}-${part}-${weight}-${hash}.woff2`, content, characters: found });
    open = [...open].filter((character) => !found.includes(character)).join('');
  };
  await take(subset);
  for (const part of open === '' ? [] : await rarePartsFor(folder, open)) await take(part);
  return parts;
}

/** Variation selectors for ideographs: standardized ones, and the first ones of collections. */
const SELECTORS = '\ufe00\ufe01\ufe02\u{e0100}\u{e0101}\u{e0102}\u{e0103}';

/** The numbers of the files with rare characters: `[43]` is that of `noto-sans-jp-43-400-normal.woff2`. */
async function rarePartsFor(folder: string, characters: string): Promise<string[]> {
  const ranges: Record<string, string> = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8'));
  const codes = [...characters].map((character) => character.codePointAt(0) as number);
  return Object.entries(ranges)
    .filter(([, range]) => range.split(',').some((text) => codes.some((code) => isIn(code, text))))
    .map(([part]) => part.replaceAll(/[[\]]/g, ''));
}

function isIn(code: number, range: string): boolean {
  const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
  return Number.parseInt(first, 16) <= code && code <= Number.parseInt(last, 16);
}
