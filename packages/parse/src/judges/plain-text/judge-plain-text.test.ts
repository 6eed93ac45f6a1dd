import { expect, test } from 'vitest';
import type { FieldGroup } from '../../contract/fields.ts';
import { judgePlainText } from './judge-plain-text.ts';

const field = (text: string) => ({ path: 'work', text });

/** A section with one entry, and its fields in two possible orders. */
const work: FieldGroup = {
  ...{ key: 'work', kind: 'work', path: 'work', entries: [{}] },
  title: field('Experience'),
  blocks: [
    [
      ['Analyst', 'Lone Star', 'Mar 2021', 'Wrote an open-source check'].map(field),
      ['Analyst', 'Mar 2021', 'Lone Star', 'Wrote an open-source check'].map(field),
    ],
  ],
};

const judged = (text: string) => judgePlainText([work], text);

test.each([
  'EXPERIENCE\nAnalyst  Mar 2021\nLone Star\n• Wrote an open-source check',
  'Experience: Analyst, Lone Star, Mar 2021. Wrote an open-source check (1 / 2)',
])('words in an order of the document, whatever is around them: %j', (text) => {
  expect(judged(text)).toEqual({ complete: true, order: 1, pairs: 1, words: 10, lost: [], fused: [], split: [] });
});

test.each([
  ['Experience AnalystMar 2021 Lone Star Wrote an open-source check', { fused: ['analyst', 'mar'] }],
  ['Experience Analyst Mar 2021 Lone Star Wrote an opensource check', { fused: ['open-source'] }],
  ['Experience Analyst Mar 2021 Lone Star Wrote an open-\nsource check', { split: ['open-source'] }],
  ['EX PERIENCE Analyst Mar 2021 Lone Star Wrote an open-source check', { split: ['experience'] }],
  ['Experience Mar 2021 Lone Star Wrote an open-source check', { lost: ['analyst'] }],
])('%j', (text, faults) => {
  expect(judged(text)).toMatchObject({ complete: false, lost: [], fused: [], split: [], ...faults });
});

test('the order is the share of the words that are in order', () => {
  expect(judged('Wrote an open-source check Experience Analyst Lone Star Mar 2021').order).toBe(0.6);
});

test.each([
  ['Experience Mar Analyst 2021 Lone Star Wrote an open-source check', 44 / 45],
  ['Wrote an open-source check Experience Analyst Lone Star Mar 2021', 21 / 45],
])('the pairs are those of which the earlier word is read earlier: %j', (text, share) => {
  expect(judged(text).pairs).toBeCloseTo(share);
});

test('an aside that continues on a second page interrupts the main column, and both are in order', () => {
  const aside: FieldGroup = {
    ...{ key: 'skills', kind: 'skills', path: 'skills', entries: [{}], inAside: true },
    title: field('Skills'),
    blocks: [[['SQL', 'Python', 'R'].map(field)]],
  };
  const order = (text: string, pages: number) => judgePlainText([aside, work], text, pages).order;
  const text = 'Skills SQL Experience Analyst Lone Star Python R Mar 2021 Wrote an open-source check';
  expect(order(text, 2)).toBe(1);
  expect(order(text, 1)).toBeLessThan(0.9);
  expect(order(text.replace('Python R', 'R Python'), 2)).toBeLessThan(1);
});
