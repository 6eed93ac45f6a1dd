import { expect, test } from 'vitest';
import { classic, developer, themeCss } from '../index.ts';

const css = themeCss(classic);

/** The declarations for a page in a language, first rule to last. */
function declaredFor(language: string): string {
  const rules = [...css.matchAll(/^ {2}(\[data-recto-theme="classic"\].*) \{ (.*) \}$/gm)];
  return rules
    .filter(([, selector = '']) => selector.split('], [')[0]?.includes(`:lang(${language})`))
    .map(([, , declarations]) => declarations)
    .join(' ');
}

test('joined letters have no letter-spacing, and tall letters have more line height', () => {
  for (const language of ['ar', 'fa', 'ur', 'hi', 'mr', 'ta']) {
    expect(declaredFor(language)).toContain('--recto-tracking-heading: 0em; letter-spacing: 0;');
    expect(declaredFor(language)).toContain('--recto-leading-body: max(1.1, 1.32 +');
  }
});

test('lines of ideographs and of Hangul have more white between them, and break as readers expect', () => {
  for (const language of ['ja', 'ko', 'zh']) {
    expect(declaredFor(language)).toContain('--recto-leading-body: max(1.1, 1.32 +');
    expect(declaredFor(language)).toContain('--recto-date-column: 12.8;');
  }
  expect(declaredFor('ko')).toContain('word-break: keep-all;');
  expect(css).toContain(':is(:lang(ja), :lang(zh)) :is(p, li) { text-autospace: normal; }');
  expect(css).toContain('[data-part="contact"]) { text-autospace: no-autospace; }');
});

test('page numbers have the digits of the page', () => {
  expect(css).toContain(
    'html:has([data-recto-theme="classic"][data-recto-digits="arabext"]) { --recto-digits: persian; }',
  );
});

test('Latin and Hebrew pages keep the leading and the tracking of the theme', () => {
  for (const language of ['en', 'de', 'he']) expect(declaredFor(language)).not.toMatch(/leading|tracking/);
});

test('the date column is wide enough for the months of the language', () => {
  expect(declaredFor('en')).toBe('');
  expect(declaredFor('de')).toContain('--recto-date-column: 11.5;');
  expect(declaredFor('ta')).toContain('--recto-date-column: 14;');
});

test('dates have a typewriter font in Latin, Greek and Cyrillic only, with narrow spaces', () => {
  const rule = /:lang\(he\).* \{ --recto-font-data: var\(--recto-font-body\); \}/;
  const narrow = /:not\(:is\(.*:lang\(he\).*\)\) :is\(\[data-part="dates"\]:not\(.* \{ word-spacing: -0\.12em; \}/;
  expect(themeCss(developer)).toMatch(rule);
  expect(themeCss(developer)).toMatch(narrow);
  expect(css).not.toMatch(rule);
  expect(css).not.toContain('word-spacing');
});
