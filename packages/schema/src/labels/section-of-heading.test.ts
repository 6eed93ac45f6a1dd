import { expect, test } from 'vitest';
import { sectionKeys } from '../document/section-keys.ts';
import { labels } from './labels.ts';
import { locales } from './locale.ts';
import { sectionOfHeading } from './section-of-heading.ts';

test.each(locales)('headings of the locale %s', (locale) => {
  for (const key of sectionKeys) {
    const heading = labels(locale)[key];
    expect([heading, sectionOfHeading(heading)]).toEqual([heading, { key, similar: false }]);
    expect(sectionOfHeading(`${heading.toLocaleUpperCase(locale)}:`)?.key).toBe(key);
  }
});

test.each([
  ['WORK EXPERIENCE', { key: 'work', similar: false }],
  ['Honors & Awards', { key: 'awards', similar: false }],
  ['Positions of Responsibility', { key: 'volunteer', similar: false }],
  ['Invited Talks', { key: 'publications', similar: true }],
  ['Open-Source Development', { key: 'projects', similar: true }],
  ['What I like', undefined],
  ['', undefined],
])('the heading "%s"', (heading, section) => {
  expect(sectionOfHeading(heading)).toEqual(section);
});
