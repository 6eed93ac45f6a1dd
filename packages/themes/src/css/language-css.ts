import type { Tokens } from '../tokens/token-types.ts';
import { customProperty, tokenDeclarations } from '../tokens/tokens.ts';

/** Languages with joined or tall letters: those in Arabic and Indic scripts. */
const TALL = 'ar, as, bn, ckb, fa, gu, hi, kn, kok, mai, ml, mr, ne, or, pa, ps, sa, sd, si, ta, te, ug, ur'.split(
  ', ',
);

/** Languages whose letters fill the em. */
const SQUARE = ['ja', 'ko', 'zh'];

/** Languages whose letters monospace fonts do not have. */
const UNTYPED = [...TALL, ...SQUARE, 'he', 'yi'];

/** Counter styles of CSS for page numbers, by the digits of the page as Unicode names them. */
const DIGITS = { arab: 'arabic-indic', arabext: 'persian', beng: 'bengali', deva: 'devanagari' };

/** This is added to the line heights of a page in such a language. */
const LEADING = { body: 0.1, heading: 0.15 };

/** The width of the date column as a multiple of the text size: "März 2018 – Sept. 2024",
 * "2018年12月 – 2024年10月", "أغسطس 2018 – أغسطس 2024". */
const DATES = [
  { column: 11.5, languages: ['de', 'es', 'fr', 'he', 'hi', 'mr', 'sv', 'uk'] },
  { column: 12.8, languages: ['ja', 'ko', 'zh'] },
  { column: 14, languages: ['ar', 'bn', 'ckb', 'fa', 'ps', 'pt', 'ru', 'ta', 'te', 'ur'] },
];

// Chromium does not support a list in `:lang()`.
const lang = (languages: readonly string[]) => `:is(${languages.map((language) => `:lang(${language})`).join(', ')})`;

/** What is written in letters that rise higher than Latin capitals. */
export const HIGH_LETTERS = lang([...TALL, ...SQUARE]);

/**
 * A page in one of these languages, and what says that it is in one; the rest inherits. Without `[lang]` the browser asks each
 * element of every page for the language of all around it, which takes more time than all other rules together.
 */
const written = (page: string, languages: readonly string[]) =>
  `${page}${lang(languages)}, ${page} [lang]${lang(languages)}`;

/**
 * The rules of a theme that depend on the language. Joined letters have no letter-spacing, which would separate them.
 * Monospace fonts have none of these letters, so the font of the text replaces them.
 */
export function languageCss(page: string, { leading, font }: Tokens): string {
  const wider = tokenDeclarations({
    leading: { body: rounded(leading.body + LEADING.body), heading: rounded(leading.heading + LEADING.heading) },
  });
  const typed = Object.entries(font).filter(([, families]) => families.includes('monospace'));
  const plain = Object.fromEntries(typed.map(([use]) => [customProperty('font', use), 'var(--recto-font-body)']));
  const rules = [
    rule(`${page}${lang(TALL)}`, wider),
    rule(written(page, TALL), {
      '--recto-tracking-name': '0em',
      '--recto-tracking-heading': '0em',
      'letter-spacing': '0',
    }),
    // Lines of letters without ascenders need more white between them (Requirements for Japanese Text Layout, 2.4.2).
    rule(`${page}${lang(SQUARE)}`, wider),
    rule(written(page, SQUARE), {
      '--recto-tracking-name': '0.02em',
      '--recto-tracking-heading': '0.02em',
    }),
    // Korean has spaces between words, and breaks lines there.
    rule(written(page, ['ko']), { 'word-break': 'keep-all' }),
    // A quarter of the em between ideographs and Latin letters is usual on paper; here as much as browsers give. Not in
    // short lines of signs, where extractors of text would see two words.
    rule(`${page}:is(:lang(ja), :lang(zh)) :is(p, li)`, { 'text-autospace': 'normal' }),
    rule(`${page}:is(:lang(ja), :lang(zh)) :is([data-part="dates"], [data-part="contact"])`, {
      'text-autospace': 'no-autospace',
    }),
    // A heading breaks between phrases, not within a word.
    rule(`${page}:lang(ja) :is(h1, h2, h3, h4, [data-part="label"])`, { 'word-break': 'auto-phrase' }),
    // The space of a typewriter font is so wide that parsers see two columns.
    font.heading.includes('monospace')
      ? rule(`${page}:not(${lang(UNTYPED)}) [data-part="section-title"]`, { 'word-spacing': '-0.12em' })
      : '',
    // Spaces of a typewriter font are as wide as its letters: parsers take the words of a date for fields.
    // A date in a sentence is in the font of the text, and keeps its spaces.
    font.data?.includes('monospace')
      ? rule(
          `${page}:not(${lang(UNTYPED)}) :is([data-part="dates"]:not([data-part="entry-details"] > *), [data-part="contact"])`,
          { 'word-spacing': '-0.12em' },
        )
      : '',
    typed.length > 0 ? rule(`${page}${lang(UNTYPED)}`, plain) : '',
    ...Object.entries(DIGITS).map(([system, style]) =>
      rule(`html:has(${page}[data-recto-digits="${system}"])`, { '--recto-digits': style }),
    ),
    ...DATES.map(({ column, languages }) => rule(`${page}${lang(languages)}`, { '--recto-date-column': `${column}` })),
  ];
  return rules.join('');
}

const rounded = (ratio: number) => Math.round(ratio * 1000) / 1000;

function rule(selector: string, declarations: Record<string, string>): string {
  const body = Object.entries(declarations).map(([property, value]) => `${property}: ${value};`);
  return `  ${selector} { ${body.join(' ')} }\n`;
}
