import { expect, test } from 'vitest';
import { basics } from '../document/basics.ts';
import type { MapNode } from '../source/node.ts';
import { createContext } from './context.ts';
import { readResume } from './read-resume.ts';
import { readValue } from './read-value.ts';

/** How often a key is read while a group is read that has a summary in so many languages. */
function keyReads(languages: number): number {
  let count = 0;
  const scalar = { kind: 'scalar', value: 'x', source: 'x', path: ['basics', 'x'], span: [0, 1] } as const;
  const letters = (number: number) => String.fromCharCode(97 + (number % 26), 97 + Math.floor(number / 26));
  const entries = Array.from({ length: languages }, (_, index) => ({
    get key() {
      count++;
      return `summary_en-${letters(index)}`;
    },
    keySpan: [0, 1] as const,
    value: scalar,
  }));
  const node: MapNode = { kind: 'map', entries, path: ['basics'], span: [0, 1] };
  const base = { format: 'json', locale: 'de', today: { year: 2026 } } as const;
  const context = createContext({ ...base, read: (schema, part) => readValue(schema, part, context) }, []);
  expect(readValue(basics, node, context)).toHaveProperty('summary', 'x');
  return count;
}

test('twice as many fields in languages are twice the work', () => {
  const reads = keyReads(300);
  expect(reads).toBeLessThan(300 * 20);
  expect(keyReads(600) / reads).toBeCloseTo(2, 1);
});

test.each([
  [20, /^.{1,250}, en-19; en is asked for\.$/],
  [21, /^.{1,250}, en-19 and 1 more; en is asked for\.$/],
  [600, /^.{1,250} and 580 more; en is asked for\.$/],
])('a text in %i languages is reported in a short message', (count, message) => {
  const languages = Array.from({ length: count }, (_, index) => [`en-${String(index).padStart(2, '0')}`, 'x']);
  const { diagnostics } = readResume(JSON.stringify({ basics: { label: Object.fromEntries(languages) } }));
  expect(diagnostics.map((diagnostic) => diagnostic.message)).toEqual([expect.stringMatching(message)]);
});

const messages = (text: string) => readResume(text, { path: 'a.yaml' }).diagnostics.map(({ message }) => message);

test('an alias that names nothing is one diagnostic, however often it is used', () => {
  expect(messages(`basics:\n${'  <<: *a\n'.repeat(3_000)}`)).toEqual([
    'There is no anchor "&a"; "*a" is read as text. The same in 2999 other places.',
    '"<<" is there twice; both are the same. The same in 2998 other places.',
    '"<<" is not a field of Basics; it is kept, but not shown.',
  ]);
});

test('mistakes that differ are a hundred at most', () => {
  const aliases = Array.from({ length: 3_000 }, (_, index) => `  - *a${index}\n`).join('');
  expect(messages(`work:\n${aliases}`).filter((message) => message.startsWith('There is no anchor'))).toHaveLength(100);
  const twice = '  - { name: A, name: B }\n'.repeat(3_000);
  expect(messages(`work:\n${twice}`)).toHaveLength(100);
  expect(messages(`work:\n  - name: A\n${'    name: B\n'.repeat(3)}`)).toEqual([
    '"name" is there twice; only the last one counts.',
    '"name" is there twice; both are the same. The same in one other place.',
  ]);
  const different = Array.from({ length: 3_000 }, (_, at) => `    name: B${at}\n`).join('');
  expect(messages(`work:\n  - name: A\n${different}`)).toEqual([
    '"name" is there twice; only the last one counts. The same in 2999 other places.',
  ]);
});

test.each(['*base', '[*base]', '{ endDate: soon }'])(
  'what is merged is reported where it ends up: <<: %s',
  (merged) => {
    const text = `x-base: &base { endDate: soon }\nwork:\n  - <<: ${merged}\n`;
    const { diagnostics } = readResume(text, { path: 'a.yaml' });
    expect(diagnostics.find(({ rule }) => rule === 'no-date')?.location.path).toEqual(['work', 0, 'endDate']);
  },
);
