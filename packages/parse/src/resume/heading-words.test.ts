import { labels, locales, sectionKeys } from '@recto/schema';
import { expect, test } from 'vitest';
import { sectionOf } from './heading-words.ts';

test.each(locales)('headings of the locale %s', (locale) => {
  for (const key of sectionKeys) {
    const heading = labels(locale)[key];
    expect([heading, sectionOf(heading)]).toEqual([heading, key]);
    expect(sectionOf(`${heading.toUpperCase()}:`)).toBe(key);
  }
});

test.each([
  ['WORK EXPERIENCE', 'work'],
  ['Honors & Awards', 'awards'],
  ['Technical Skills', 'skills'],
  ['Positions of Responsibility', 'volunteer'],
  ['What I like', undefined],
  ['', undefined],
])('"%s"', (heading, key) => {
  expect(sectionOf(heading)).toBe(key);
});
