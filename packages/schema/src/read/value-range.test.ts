import { expect, test } from 'vitest';
import { readResume } from './read-resume.ts';
import { shownTexts } from './shown-texts.ts';
import { valueRange } from './value-range.ts';

const text = `\ufeffbasics:
  name: Asha 🚀
  x-mood: 🚀
work:
  - company: Unbox
    tags: [a]
    highlights:
      - One 🚀 two
      - text: Three
meta: { recto: { theme: classic } }
`;
const { resume = {} } = readResume(text, { path: 'a.yaml' });
const words = (path: (string | number)[], of?: string) => {
  const range = valueRange(resume, path, { text, words: of });
  return range && text.slice(range.start.offset, range.end.offset);
};

test('the texts that a page may show, with their paths', () => {
  expect([...shownTexts(resume)]).toEqual([
    { path: ['basics', 'name'], text: 'Asha 🚀', kind: undefined },
    { path: ['work', 0, 'name'], text: 'Unbox', kind: undefined },
    { path: ['work', 0, 'highlights', 0], text: 'One 🚀 two', kind: 'prose' },
    { path: ['work', 0, 'highlights', 1, 'text'], text: 'Three', kind: 'prose' },
  ]);
});

test('where a value is in the text, under whatever name it is written there', () => {
  expect(words(['basics', 'name'])).toBe('Asha 🚀');
  expect(words(['work', 0, 'name'])).toBe('Unbox');
  expect(valueRange(resume, ['work', 0, 'highlights', 0], { text, words: '🚀' })).toEqual({
    start: { line: 8, column: 13, offset: text.indexOf('🚀 two') },
    end: { line: 8, column: 15, offset: text.indexOf('🚀 two') + 2 },
  });
  // A word that the text has in another form leads to the whole value.
  expect(words(['basics', 'name'], 'not there')).toBe('Asha 🚀');
});

test('a copy of a document has no places', () => {
  expect(valueRange(structuredClone(resume), ['basics', 'name'], { text })).toBeUndefined();
  expect(words(['basics', 'nothing'])).toBe('name: Asha 🚀\n  x-mood: 🚀\n');
});
