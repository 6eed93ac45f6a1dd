import { describe, expect, test } from 'vitest';
import { sectionKeys } from '../document/section-keys.ts';
import * as single from '../locales.ts';
import * as byKey from './by-key/index.ts';
import { direction } from './direction.ts';
import { labels } from './labels.ts';
import { locales, nearestLocale } from './locale.ts';
import { present, presentWord } from './present.ts';
import { scriptLanguage } from './script-language.ts';
import { separators } from './separators.ts';

const SCRIPTS: Record<string, string> = {
  ar: 'Arabic',
  bn: 'Bengali',
  fa: 'Arabic',
  he: 'Hebrew',
  hi: 'Devanagari',
  mr: 'Devanagari',
  ru: 'Cyrillic',
  uk: 'Cyrillic',
  ta: 'Tamil',
  te: 'Telugu',
  ko: 'Hangul',
  'zh-Hans': 'Han',
  'zh-Hant': 'Han',
};

// Words that are the same in English. DOI is a name, and the same in every language.
const SAME_AS_ENGLISH: Record<string, string[]> = {
  de: ['website', 'link'],
  fr: ['publications', 'photo', 'email', 'date', 'keywords', 'page'],
  it: ['email', 'link'],
  nl: ['contact', 'email', 'website', 'project', 'link'],
  pl: ['email'],
  pt: ['email', 'link'],
  sv: ['program'],
};

test.each(locales.filter((locale) => locale !== 'en'))('no word of %s is left in English', (locale) => {
  const words = Object.entries(labels(locale));
  const english: Record<string, string> = { ...labels('en') };
  const same = words.filter(([key, word]) => key !== 'doi' && word === english[key]).map(([key]) => key);
  expect(same.sort()).toEqual((SAME_AS_ENGLISH[locale] ?? []).toSorted());
});

describe.each(locales)('in %s', (locale) => {
  const words = labels(locale);

  test('every word is there, in the script of the language', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(labels('en')).sort());
    for (const [key, word] of Object.entries(words)) {
      expect(word.trim(), key).toBe(word);
      expect(word, key).not.toBe('');
      const script = SCRIPTS[locale];
      if (script && key !== 'doi') expect(word, key).toMatch(new RegExp(`\\p{Script=${script}}`, 'u'));
    }
  });

  test('sections have different titles, and columns of a table different headings', () => {
    expect(new Set(sectionKeys.map((key) => words[key])).size).toBe(sectionKeys.length);
    for (const columns of [
      ['program', 'institution', 'grade', 'completion'],
      ['award', 'details', 'date', 'rank'],
    ] as const) {
      expect(new Set(columns.map((key) => words[key])).size).toBe(4);
    }
  });

  test('the word for present is the one that dates use', () => {
    expect(words.present).toBe(presentWord(locale));
    expect(present[locale]).toBe(words.present);
  });

  test('each word has a function of its own', () => {
    const functions: Record<string, (locale: string) => string> = byKey;
    expect(Object.keys(functions).sort()).toEqual(Object.keys(words).sort());
    for (const [key, word] of Object.entries(words)) expect(functions[key]?.(locale), key).toBe(word);
  });

  test('the text for page numbers has both placeholders', () => {
    expect(words.pageOf).toContain('{page}');
    expect(words.pageOf).toContain('{pages}');
  });

  test('it can be imported alone', () => {
    const name = locale.replace('-', '').replace('zhHans', 'zhHans');
    expect((single as Record<string, unknown>)[name]).toBe(words);
  });
});

test.each([
  ['de-AT', 'de'],
  ['pt_BR', 'pt'],
  ['zh', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-Hant-TW', 'zh-Hant'],
  ['en-IN', 'en'],
  ['hi-Latn', 'hi'],
  ['xx', 'en'],
  ['', 'en'],
  ['not a tag', 'en'],
  ['iw', 'he'],
])('%s falls back to %s', (tag, locale) => {
  expect(nearestLocale(tag)).toBe(locale);
});

test('direction follows the script', () => {
  expect(locales.filter((locale) => direction(locale) === 'rtl')).toEqual(['ar', 'fa', 'he']);
  expect(direction('ur')).toBe('rtl');
  expect(direction('az-Arab')).toBe('rtl');
  expect(direction('nonsense tag')).toBe('ltr');
});

test.each([
  ['en', 'Python, Rust', 'Grade: A'],
  ['ko', 'Python, Rust', 'Grade: A'],
  ['ar-AE', 'Python، Rust', 'Grade: A'],
  ['ur', 'Python، Rust', 'Grade: A'],
  ['he', 'Python, Rust', 'Grade: A'],
  ['ja', 'Python、Rust', 'Grade：A'],
  ['zh-TW', 'Python、Rust', 'Grade：A'],
  ['fr-CA', 'Python, Rust', 'Grade\u00a0: A'],
  ['', 'Python, Rust', 'Grade: A'],
])('the separators of %j are those of the language', (locale, list, label) => {
  const { comma, colon } = separators(locale);
  expect(['Python', 'Rust'].join(comma)).toBe(list);
  expect(`Grade${colon}A`).toBe(label);
});

test('the separator of lists of lists is not the comma, in any locale', () => {
  for (const locale of locales) expect(separators(locale).semicolon).not.toBe(separators(locale).comma);
});

describe('text in another script than the page', () => {
  test.each([
    ['सिद्धिर्भवति कर्मजा', 'en', { lang: 'hi' }],
    ['محمد', 'en', { lang: 'ar', dir: 'rtl' }],
    ['پژوهش', 'en', { lang: 'fa', dir: 'rtl' }],
    ['שלום', 'de', { lang: 'he', dir: 'rtl' }],
    ['Київ', 'en', { lang: 'uk' }],
    ['Москва', 'en', { lang: 'ru' }],
    ['山田', 'en', { lang: 'zh' }],
    ['やまだ太郎', 'en', { lang: 'ja' }],
    ['한국', 'en', { lang: 'ko' }],
    ['PyTorch', 'ar', { lang: 'en', dir: 'ltr' }],
  ])('%s on a page in %s', (text, locale, language) => {
    expect(scriptLanguage(text, locale)).toEqual(language);
  });

  test.each([
    ['Vasudev', 'en'],
    ['सिद्धि', 'mr'],
    ['山田', 'ja'],
    ['IIT मद्रास', 'en'],
    ['2021 – 22', 'en'],
    ['', 'en'],
  ])('%j needs no language on a page in %s', (text, locale) => {
    expect(scriptLanguage(text, locale)).toBeUndefined();
  });
});
