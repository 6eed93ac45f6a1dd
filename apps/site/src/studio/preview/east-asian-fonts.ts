import { version as japanese } from '@fontsource-variable/noto-sans-jp/package.json';
import { version as korean } from '@fontsource-variable/noto-sans-kr/package.json';
import { version as simplified } from '@fontsource-variable/noto-sans-sc/package.json';
import { version as traditional } from '@fontsource-variable/noto-sans-tc/package.json';
import {
  type EastAsianLanguage,
  eastAsianCharacters,
  type FontFace,
  fontFaceCss,
  themes,
  wideMarks,
  withoutCharacters,
} from '@recto/themes';
import { address } from '../../address.ts';
import { fontFolder, numberedParts, rangesOf, weights } from '../../east-asian/font-folder.ts';
import { safeVariant } from '../state/appearance.ts';
import { recto } from '../state/store.ts';
import type { SheetView } from './sheet-view.ts';

/** Fonts of Chinese, Japanese and Korean for a sheet: files of this site, of which the browser loads those it needs. */
export interface SheetFonts {
  /** Their rules. */
  css: string;
  /** The same for the fields and the text of the studio, which show these letters too. */
  interfaceCss: string;
  /** Marks that are in these fonts, and that Latin fonts leave to them. */
  marks: string;
  /** Characters that none of them has. */
  lacking: string;
}

/** What most sheets need. */
export const NO_FONTS: SheetFonts = { css: '', interfaceCss: '', marks: '', lacking: '' };

/** Whether a text may have such characters: a quick look, since it is asked at every change. */
const MAY_NEED =
  /[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/u;

/** Its name in `styles/fonts.css`. */
const INTERFACE_FAMILY = 'Recto Ideographs';

/** Letters before this one are those of other scripts, which have fonts of their own. */
const FIRST = 0x1100;

/** Some hundred characters of a font. */
interface Part {
  /** Address of its files, without the weight. */
  file: string;
  ranges: [first: number, last: number][];
  /** The same, as CSS writes them. */
  unicodeRange: string;
}

const sources: Record<EastAsianLanguage, () => Promise<Part[]>> = {
  ja: () => partsIn('noto-sans-jp', japanese, import('@fontsource-variable/noto-sans-jp/unicode.json')),
  ko: () => partsIn('noto-sans-kr', korean, import('@fontsource-variable/noto-sans-kr/unicode.json')),
  'zh-Hans': () => partsIn('noto-sans-sc', simplified, import('@fontsource-variable/noto-sans-sc/unicode.json')),
  'zh-Hant': () => partsIn('noto-sans-tc', traditional, import('@fontsource-variable/noto-sans-tc/unicode.json')),
};

async function partsIn(name: string, version: string, list: Promise<{ default: Record<string, string> }>) {
  return numberedParts((await list).default).map(([part, range]): Part => {
    const ranges = rangesOf(range).filter(([first]) => first >= FIRST);
    const file = address(`fonts/${fontFolder(name, version)}/${name}-${part}`);
    return { file, ranges, unicodeRange: ranges.map(rangeText).join(',') };
  });
}

const loaded = new Map<EastAsianLanguage, Part[]>();

/** What the font of a language has; nothing without a network, the first time. */
async function partsOf(language: EastAsianLanguage): Promise<Part[]> {
  const known = loaded.get(language);
  if (known) return known;
  const parts = await sources[language]().catch(() => undefined);
  if (parts) loaded.set(language, parts);
  return parts ?? [];
}

/** Files of fonts, with the parts of `unicode-range` that each is for. */
type Chosen = Map<string, Set<string>>;

/** Of the sheet as it was last. Files only come to them while a person writes: what is shown is not loaded again. */
let last: { key: string; chosen: Chosen; fonts: SheetFonts } | undefined;

/**
 * The fonts for the ideographs, the kana and the Hangul of a sheet, under the name that its stylesheet has for other
 * scripts: the same object as long as nothing changes.
 *
 * @param text all that the sheet shows
 */
export async function sheetFonts(text: string, view: SheetView): Promise<SheetFonts> {
  if (!MAY_NEED.test(text)) return NO_FONTS;
  const locale = recto(view.resume).locale ?? 'en';
  const characters = eastAsianCharacters(text, locale);
  const key = JSON.stringify([view.theme, view.variant, locale, [...characters.keys()]]);
  const chosen: Chosen = last?.key === key ? last.chosen : new Map();
  const lacking = await choose(characters, chosen);
  const css = await rulesFor(chosen, view);
  if (last?.key === key && last.fonts.css === css && last.fonts.lacking === lacking) return last.fonts;
  const marks = [...wideMarks(locale)].filter((mark) => !lacking.includes(mark)).join('');
  const interfaceCss = rulesOf(fontsOf(chosen, { family: INTERFACE_FAMILY, style: 'normal' }));
  last = { key, chosen, fonts: { css, interfaceCss, marks, lacking } };
  return last.fonts;
}

/**
 * Chooses files for characters: those of their language; what is in none of these comes from the other languages.
 *
 * @returns characters that are in none
 */
async function choose(characters: ReadonlyMap<EastAsianLanguage, string>, chosen: Chosen): Promise<string> {
  let lacking = '';
  for (const [language, wanted] of characters) {
    let open = [...wanted];
    for (const source of new Set([language, ...(Object.keys(sources) as EastAsianLanguage[])])) {
      for (const part of open.length > 0 ? await partsOf(source) : []) {
        const own = open.filter((character) => isIn(codeOf(character), part.ranges));
        if (own.length === 0) continue;
        // Where a sheet has one language, a part is for all its characters: a new letter changes no rule then.
        const isWhole = characters.size === 1 && source === language;
        const ranges = isWhole ? [part.unicodeRange] : own.map((character) => rangeText([codeOf(character)]));
        chosen.set(part.file, new Set([...(chosen.get(part.file) ?? []), ...ranges]));
        open = open.filter((character) => !own.includes(character));
      }
    }
    lacking += open.join('');
  }
  return lacking;
}

/** The rules of the chosen files, for every family of a theme that may have other scripts. */
async function rulesFor(chosen: Chosen, { theme, variant }: SheetView): Promise<string> {
  const { scriptFamilies } = await import('@recto/themes/theme-fonts');
  const { font } = safeVariant(themes[theme], variant).tokens;
  const families = new Set(Object.values(font as unknown as Record<string, readonly string[]>).flat());
  const fonts = [...families].flatMap((family) => {
    const metrics = scriptFamilies[family]?.metrics;
    return metrics ? fontsOf(chosen, { family, metrics, style: 'normal' }) : [];
  });
  return rulesOf(fonts);
}

const rulesOf = (fonts: readonly FontFace[]) => fontFaceCss(fonts).replaceAll('format("woff2")', 'format("woff")');

const fontsOf = (chosen: Chosen, face: Omit<FontFace, 'weight' | 'src' | 'unicodeRange'>): FontFace[] =>
  [...chosen].flatMap(([file, ranges]) =>
    weights.map((weight) => ({
      ...face,
      weight,
      src: `${file}-${weight}.woff`,
      unicodeRange: [...ranges].join(','),
    })),
  );

const codeOf = (character: string) => character.codePointAt(0) as number;

const isIn = (code: number, ranges: Part['ranges']) => ranges.some(([first, end]) => first <= code && code <= end);

const rangeText = (range: readonly number[]) =>
  `U+${[...new Set(range)].map((code) => code.toString(16).toUpperCase()).join('-')}`;

const RANGE = /unicode-range:\s*([^;}]+)/g;

let lastLeftOut: { css: string; marks: string; result: string } | undefined;

/** A stylesheet whose fonts leave some characters to the fonts after them. */
export function marksLeftOut(css: string, marks: string): string {
  if (marks === '') return css;
  if (lastLeftOut?.css === css && lastLeftOut.marks === marks) return lastLeftOut.result;
  const result = css.replace(RANGE, (_, unicodeRange: string) => {
    const face = { family: '', weight: 400, style: 'normal', src: '', unicodeRange } as const;
    return `unicode-range: ${withoutCharacters([face], marks)[0]?.unicodeRange}`;
  });
  lastLeftOut = { css, marks, result };
  return result;
}
