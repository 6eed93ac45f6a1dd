import { expect, test } from 'vitest';
import { readResume } from '../read/read-resume.ts';
import { MOST_COMPARISONS, nearest } from './nearest.ts';
import { oneSlipFrom } from './one-slip.ts';

/** Candidates that count how many of them are compared. */
function counted(words: readonly string[]) {
  const candidates = {
    compared: 0,
    *[Symbol.iterator]() {
      for (const word of words) {
        candidates.compared++;
        yield word;
      }
    },
  };
  return candidates;
}

test('compares no more candidates than the budget has, however many words there are', () => {
  const words = Array.from({ length: 3_000 }, (_, index) => `tag-${index}`);
  const candidates = counted(words);
  const budget = { comparisons: 5_000 };
  for (const word of words) nearest(`${word}x`, candidates, budget);
  expect(budget.comparisons).toBe(0);
  // Each word takes one more, and then finds the budget empty.
  expect(candidates.compared).toBeLessThanOrEqual(5_000 + words.length);
});

test('one word alone is compared no more often than the bound', () => {
  const candidates = counted(Array.from({ length: MOST_COMPARISONS * 2 }, (_, index) => `tag-${index}`));
  expect(nearest('wholly unlike', candidates)).toBeUndefined();
  expect(candidates.compared).toBe(MOST_COMPARISONS + 1);
});

test('words that are too long for a name are not compared', () => {
  expect(nearest('a'.repeat(100_000), ['a'.repeat(100_000)])).toBeUndefined();
  expect(nearest('summry', ['summary', 'x'.repeat(1_000_000)])).toBe('summary');
});

test.each([
  ['privat', 'private'],
  ['pirvate', 'private'],
  ['PRIVATES', 'private'],
  ['#private', 'private'],
  ['pri-vate', 'private'],
  ['pubic', 'public'],
  ['publik', 'public'],
  ['reserch', 'research'],
  ['publication', undefined],
  ['publish', undefined],
  ['privacy', undefined],
  ['republic', undefined],
  ['pr', undefined],
  ['hr', 'hr'],
])('%s is one slip from %s', (word, name) => {
  expect(oneSlipFrom(['private', 'public', 'research', 'hr'])(word)).toBe(name);
});

test('a document of 9,000 tags that no audience names is read, with suggestions for the first', () => {
  const tags = Array.from({ length: 9_000 }, (_, index) => `t${index.toString(36)}`);
  const audiences = { a: { include: tags.slice(0, 300).map((tag) => `${tag}x`) } };
  const text = JSON.stringify({
    basics: { name: 'Ida Sund' },
    work: [{ name: 'Harbour', tags }],
    meta: { recto: { audiences } },
  });
  const { diagnostics } = readResume(text, { path: 'resume.json' });
  expect(diagnostics).toHaveLength(500);
  expect(diagnostics.some(({ hint }) => hint?.startsWith('Did you mean'))).toBe(true);
});

test.each([
  ['unknown keys', { basics: Object.fromEntries(Array.from({ length: 9_000 }, (_, index) => [`unkey${index}`, 1])) }],
  [
    'unknown sections',
    { work: [], meta: { recto: { order: Array.from({ length: 9_000 }, (_, index) => `sec${index}`) } } },
  ],
  [
    'sections of their own, and a slip',
    {
      sections: Array.from({ length: 4_000 }, (_, index) => ({ kind: 'list', id: `own${index}` })),
      meta: { recto: { order: ['nothing like any'] } },
    },
  ],
])('messages stay short among thousands of %s', (_, document) => {
  const { diagnostics } = readResume(JSON.stringify(document), { path: 'resume.json' });
  expect(diagnostics.length).toBeGreaterThan(0);
  for (const { message, hint = '' } of diagnostics) expect(message.length + hint.length).toBeLessThan(500);
});

test('500 warnings do not hide an error', () => {
  const unknown = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`x-${index}`, 1]));
  const text = JSON.stringify({ basics: unknown, work: [{ name: 'Secret', tags: ['pirvate'] }] });
  const { diagnostics } = readResume(text, { path: 'resume.json' });
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(['misspelt-tag']);
});
