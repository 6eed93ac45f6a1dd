import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type ResumeDocument, readResume, updateResume } from '@recto/schema';
import { expect, test } from 'vitest';
import { quickEdit, quickReading, remember } from '../src/studio/state/quick-reading.ts';
import { textSpans } from '../src/studio/state/spans.ts';

const examples = fileURLToPath(import.meta.resolve('@recto/schema/package.json')).replace(
  /package\.json$/,
  'examples/',
);
const reference = await readFile(`${examples}vasudev-gupta.yaml`, 'utf8');

const read = (text: string) => readResume(text, { path: 'resume.yaml' }).resume as ResumeDocument;

const learnt = new Map<string, Parameters<typeof remember>[0]>();

/** Has a text read by a parser, as it is before somebody types. */
function learn(text: string) {
  const resume = learnt.get(text)?.resume ?? read(text);
  const spans = learnt.get(text)?.spans ?? textSpans(resume, text);
  learnt.set(text, { text, resume, spans });
  remember({ text, resume, spans });
  return spans;
}

/** What people type, and what means something to YAML or to JSON. */
const WORDS = [
  'x',
  ' more',
  ', and',
  ': so',
  ' # 5',
  '"',
  "'",
  '\\',
  ']',
  '}',
  ' ',
  ': ',
  '\n',
  '#',
  'é',
  '*',
  '&',
  '`',
  '—',
];

/** What is seen of a document: of several spaces one. */
const seen = (resume: ResumeDocument) => JSON.stringify(resume).replaceAll(/ +/g, ' ').replaceAll(/ "/g, '"');

test('what is read quickly is what a parser reads, wherever a letter is typed', () => {
  const spans = learn(reference);
  let quick = 0;
  for (const [index, { start, end }] of spans.entries()) {
    const word = WORDS[index % WORDS.length] as string;
    const at = [end, start, (start + end) >> 1, start + 1][index % 4] as number;
    learn(reference);
    const text = reference.slice(0, at) + word + reference.slice(at);
    const resume = quickReading(reference, text);
    if (!resume) continue;
    quick += 1;
    expect(seen(resume), text.slice(start - 20, end + 20)).toBe(seen(read(text)));
  }
  expect(quick).toBeGreaterThan(10);
});

test('what is written quickly is what a writer writes', () => {
  const spans = learn(reference);
  let quick = 0;
  for (const [index, { path, start, end }] of spans.entries()) {
    const value = reference.slice(start, end) + (WORDS[index % WORDS.length] as string);
    const text = quickEdit(reference, [{ path, value }]);
    if (text === undefined) continue;
    quick += 1;
    expect(text).toBe(updateResume(reference, [{ path, value }], { path: 'resume.yaml' }));
  }
  expect(quick).toBeGreaterThan(10);
});

test('a letter at the end of a highlight, and after a comma in it, needs no parser', () => {
  const highlights = learn(reference).filter(({ path }) => path.includes('highlights'));
  expect(highlights.length).toBeGreaterThan(5);
  for (const { start, end } of highlights) {
    for (const word of ['x', ', x']) {
      learn(reference);
      const text = reference.slice(0, end) + word + reference.slice(end);
      expect(quickReading(reference, text), reference.slice(start, end)).toBeDefined();
    }
  }
});

test('letters go on to be read quickly, one after the other', () => {
  const [span] = learn(reference);
  if (!span) throw new Error('There is no text.');
  let text = reference;
  let at = span.end;
  for (const letter of 'abcdef') {
    const next = text.slice(0, at) + letter + text.slice(at);
    expect(quickReading(text, next)).toEqual(read(next));
    text = next;
    at += 1;
  }
});

test.each([
  ['a comma within brackets', 'skills:\n  - keywords: [Writing, Reading]\n', 'Writing', 'Writing, more'],
  [
    'a comma within brackets of several lines',
    'skills:\n  - keywords: [\n    Writing books\n  ]\n',
    'books',
    'books, more',
  ],
  ['what becomes a comment', 'basics:\n  label: Writing books\n', 'books', 'books #1'],
  ['what becomes a key', 'basics:\n  label: Writing books\n', 'books', 'books: 1'],
  ['a date', 'work:\n  - name: Long Name\n    startDate: 2024-05\n', '2024-05', '2024-055'],
  ['an address', 'basics:\n  url: https://example.com\n', 'example', 'examples'],
  ['two places', 'basics:\n  name: Ana Kim\n  label: Ana Kim\n', 'Kim\n  label: Ana', 'Lim\n  label: Ina'],
  ['a word that is a value', 'basics:\n  label: truex\n', 'truex', 'true'],
])('%s is left to a parser', (_, text, from, to) => {
  learn(text);
  expect(quickReading(text, text.replace(from, to))).toBeUndefined();
});
