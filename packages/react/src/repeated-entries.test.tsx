import type { ResumeDocument } from '@recto/schema';
import { expect, it } from 'vitest';
import { Letter, Resume } from './index.ts';
import { fullResume } from './testing/full-resume.ts';
import { mapTexts } from './testing/map-texts.ts';
import { markup } from './testing/markup.ts';
import { repeatedKeys } from './testing/repeated-keys.ts';

/** The document with every entry of its lists twice. */
function twice<Value>(value: Value): Value {
  if (Array.isArray(value)) return [...value, ...value].map((item) => twice(item)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([key]) => key !== 'id');
  return Object.fromEntries(fields.map(([key, child]) => [key, twice(child)])) as Value;
}

const LAYOUTS = {
  tables: { education: 'table', coursework: 'matrix', skills: 'table', awards: 'table', projects: 'table' },
  lists: { education: 'entries', coursework: 'list', skills: 'tags', awards: 'list', projects: 'entries' },
} as const;

it.each(Object.entries(LAYOUTS))('shows repeated entries twice (%s)', (_name, layout) => {
  const resume: ResumeDocument = twice(fullResume);
  const texts = { ...resume, basics: { ...resume.basics, summary: 'Twice.\n\nTwice.' } };
  const page = <Resume resume={texts} layout={layout} />;
  expect(repeatedKeys(page)).toEqual([]);
  const html = markup(page);
  expect(html.match(/Salt Atlas/g)).toHaveLength(2);
  expect(html.match(/<p>Twice\.<\/p>/g)).toHaveLength(2);
});

it.each(Object.entries(LAYOUTS))('shows different fields with the same text (%s)', (_name, layout) => {
  const resume = mapTexts<ResumeDocument>(twice(fullResume), () => 'same');
  expect(repeatedKeys(<Resume resume={resume} layout={layout} />)).toEqual([]);
});

it('renders a letter with two equal lines', () => {
  const line = 'Example Street';
  const letter = <Letter basics={{}} recipient={[line, line]} text={`${line}\n\n${line}`} />;
  expect(repeatedKeys(letter)).toEqual([]);
  expect(markup(letter).match(/Example Street/g)).toHaveLength(4);
});
