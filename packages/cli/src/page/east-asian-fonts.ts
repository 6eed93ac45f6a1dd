import {
  type EastAsianLanguage,
  eastAsianCharacters,
  eastAsianFonts,
  type FontFace,
  type FontMetrics,
  wideMarks,
} from '@recto/themes';
import { scriptFamilies } from '@recto/themes/theme-fonts';
import { type FontPart, fontPackageFolder, fontParts } from './font-package.ts';

/** Fonts for the ideographs, the kana and the Hangul of a page. */
export interface PageFonts {
  /** Their `@font-face` rules, as data. */
  declared: FontFace[];
  /** By their path beside the page. */
  files: Map<string, Uint8Array>;
  /** Marks that are in these fonts, and that Latin fonts leave to them. */
  marks: string;
  /** Characters whose fonts are not installed. */
  missing: MissingFont[];
}

/** A package of fonts that a page needs, and that is not installed. */
export interface MissingFont {
  package: string;
  characters: string;
}

interface PageText {
  /** All that the page shows. */
  text: string;
  /** BCP 47 tag of the page. */
  locale: string;
  /** The folder of the document: its packages come before those beside this program. */
  folder: string;
}

const WEIGHTS = [400, 700] as const;

/**
 * The fonts of Chinese, Japanese and Korean that a page needs, as files with its characters only. They come from packages
 * that are installed when a page needs them; of a page without such characters, none is looked for.
 *
 * @param families those of the themes that the page is shown in, which have these characters under the name
 *   `"<family> Scripts"`
 */
export async function fontsOfPage(families: Iterable<string>, { text, locale, folder }: PageText): Promise<PageFonts> {
  const fonts: PageFonts = { declared: [], files: new Map(), marks: '', missing: [] };
  const characters = eastAsianCharacters(text, locale);
  if (characters.size === 0) return fonts;
  const hosts = [...families].flatMap((family) => {
    const host = scriptFamilies[family];
    return host ? [{ family, ...host }] : [];
  });
  for (const generic of ['serif', 'sans-serif'] as const) {
    const own = hosts.filter((host) => host.generic === generic);
    if (own.length === 0) continue;
    const { parts, missing } = await gather(characters, { generic, folder });
    fonts.missing.push(...missing);
    for (const part of parts) {
      fonts.files.set(`fonts/${part.file}`, part.content);
      fonts.declared.push(...own.map(({ family, metrics }) => faceOf(part, family, metrics)));
    }
  }
  const has = (mark: string) =>
    fonts.declared.some(({ unicodeRange = '' }) => unicodeRange.split(',').includes(code(mark)));
  return { ...fonts, marks: [...wideMarks(locale)].filter(has).join('') };
}

interface WeightedPart extends FontPart {
  weight: number;
}

/** Which fonts to look for, and where. */
interface Choice {
  generic: 'serif' | 'sans-serif';
  folder: string;
}

/**
 * The parts of fonts with the characters of a page: those of their language; what is in none of these, and what has no font
 * of its language installed, comes from the fonts of the other languages, which have most of it in forms of their own.
 */
async function gather(
  characters: ReadonlyMap<EastAsianLanguage, string>,
  choice: Choice,
): Promise<{ parts: WeightedPart[]; missing: MissingFont[] }> {
  const parts: WeightedPart[] = [];
  const missing: MissingFont[] = [];
  for (const [language, wanted] of characters) {
    const others = (Object.keys(eastAsianFonts) as EastAsianLanguage[]).filter((other) => !characters.has(other));
    let open = wanted;
    for (const source of new Set([language, ...characters.keys(), ...others])) {
      if (open === '') break;
      const found = await partsOf(source, open, choice);
      parts.push(...found);
      open = without(open, found);
    }
    const name = eastAsianFonts[language][choice.generic];
    if (open !== '' && folderOf(language, choice) === undefined) missing.push({ package: name, characters: open });
  }
  return { parts, missing };
}

/** In the font of a language, in both weights. */
async function partsOf(language: EastAsianLanguage, characters: string, choice: Choice): Promise<WeightedPart[]> {
  const packageFolder = folderOf(language, choice);
  if (packageFolder === undefined) return [];
  const { subset } = eastAsianFonts[language];
  const all = WEIGHTS.map(async (weight) => {
    const parts = await fontParts(packageFolder, subset, weight, characters);
    return parts.map((part) => ({ ...part, weight }));
  });
  return (await Promise.all(all)).flat();
}

/** The fonts of a language in the style of the theme, else in the other style. */
function folderOf(language: EastAsianLanguage, { generic, folder }: Choice): string | undefined {
  const { serif, 'sans-serif': sans } = eastAsianFonts[language];
  const [first, second] = generic === 'serif' ? [serif, sans] : [sans, serif];
  return fontPackageFolder(first, folder) ?? fontPackageFolder(second, folder);
}

const without = (characters: string, parts: readonly FontPart[]) =>
  [...characters].filter((character) => !parts.some((part) => part.characters.includes(character))).join('');

const code = (character: string) => `U+${(character.codePointAt(0) as number).toString(16).toUpperCase()}`;

function faceOf({ file, weight, characters }: WeightedPart, family: string, metrics: FontMetrics): FontFace {
  const unicodeRange = [...characters].map(code).join(',');
  return { family, weight, style: 'normal', src: `./fonts/${file}`, unicodeRange, metrics };
}
