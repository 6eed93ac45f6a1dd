import { describe, expect, test } from 'vitest';
import { read } from '../testing/read-work.ts';

const issuesOf = (text: string) =>
  read(text).diagnostics.map(({ severity, rule, message, hint }) => [severity, rule, message, ...(hint ? [hint] : [])]);

describe('fields against each other', () => {
  const base = 'basics: {name: A}\n';
  test.each([
    [
      'work: [{startDate: 2021, endDate: 2020}]',
      [
        'warning',
        'end-before-start',
        'It ends (2020) before it starts (2021).',
        'Check whether the two dates are swapped.',
      ],
    ],
    ['work: [{startDate: 2030-01}]', ['warning', 'future-date', '2030-01 is in the future.']],
    ['education: [{endDate: 2030}]', ['info', 'future-date', '2030 is in the future.']],
    [
      'education: [{score: 11/10}]',
      [
        'warning',
        'grade-above-scale',
        'The grade 11 is above its scale of 10.',
        'Check whether value and scale are swapped, or the scale is a different one.',
      ],
    ],
    [
      'education: [{grade: {value: 101, kind: percent}}]',
      [
        'warning',
        'grade-above-scale',
        'The grade 101 is above its scale of 100.',
        'Check whether value and scale are swapped, or the scale is a different one.',
      ],
    ],
    [
      'work: [{id: a}, {id: a}]',
      ['warning', 'duplicate-id', 'More than one entry has the id "a".', 'Give each entry an id of its own.'],
    ],
    [
      'sections: [{id: work, kind: list}]',
      [
        'warning',
        'taken-id',
        '"work" is the key of a built-in section.',
        'Give the section another id, so that order and titles can tell the two apart.',
      ],
    ],
    [
      'meta: {recto: {order: [wrok]}}',
      ['warning', 'unknown-section', 'No section is called "wrok".', 'Did you mean "work"?'],
    ],
    [
      'work: [{tags: [reserch]}, {tags: [research]}]\nmeta: {recto: {audiences: {a: {include: [research]}}}}',
      ['warning', 'unknown-tag', 'No audience names the tag "reserch".', 'Did you mean "research"?'],
    ],
    [
      'work: [{tags: [research]}]\nmeta: {recto: {audiences: {a: {include: [research, reserch]}}}}',
      ['warning', 'unknown-tag', 'No entry has the tag "reserch".', 'Did you mean "research"?'],
    ],
    [
      'work: [{url: "javascript:alert(1)"}]',
      [
        'warning',
        'scheme-not-allowed',
        'An address may not begin with "javascript:"; it is kept as text, without a link.',
        'Links may begin with https:, http:, mailto: or tel:.',
      ],
    ],
  ])('%s', (text, issue) => {
    expect(issuesOf(base + text)).toEqual([issue]);
  });

  test('a custom section is known by its id', () => {
    const text = `${base}sections: [{id: posts, kind: list, entries: [a]}]\nmeta: {recto: {order: [summary, posts], titles: {posts: Blog}, hidden: [work]}}`;
    expect(issuesOf(text)).toEqual([]);
  });
});
