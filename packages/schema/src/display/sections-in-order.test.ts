import { expect, test } from 'vitest';
import type { ResumeDocument } from '../document/index.ts';
import { sectionKeys } from '../document/section-keys.ts';
import { customSectionKey, customSectionTitle, sectionsInOrder } from './sections-in-order.ts';

const talks = { kind: 'list', id: 'talks', title: 'Talks', entries: ['One'] } as const;
const unnamed = { kind: 'text', entries: ['Two'] } as const;
const resume = { sections: [talks, unnamed] } as unknown as ResumeDocument;
const keys = (...[options]: [Parameters<typeof sectionsInOrder>[1]?]) =>
  sectionsInOrder(resume, options).map(({ key }) => key);

test('built-in sections come in their usual order, then custom ones', () => {
  expect(keys()).toEqual([...sectionKeys, 'talks', 'sections/1']);
  expect(sectionsInOrder(resume).at(-2)).toEqual({ key: 'talks', custom: talks });
});

test('sections that the order names come first, and hidden ones not at all', () => {
  const rest = sectionKeys.filter((key) => key !== 'work' && key !== 'skills');
  expect(keys({ order: ['sections/1', 'skills', 'unknown', 'skills'], hidden: ['work', 'unknown'] })).toEqual([
    'sections/1',
    'skills',
    ...rest,
    'talks',
  ]);
});

test('exactly the sections that are asked for are there, each once', () => {
  const sections = ['talks', 'work', 'unknown', 'work'];
  expect(keys({ sections })).toEqual(['talks', 'work']);
  expect(keys({ sections, order: ['skills'], hidden: ['work'] })).toEqual(['talks', 'work']);
  expect(keys({ sections: [] })).toEqual([]);
});

test('the key of a custom section is its id, else its place', () => {
  expect(customSectionKey(resume.sections?.[0] as never, 0)).toBe('talks');
  expect(customSectionKey(resume.sections?.[1] as never, 1)).toBe('sections/1');
});

test('the heading of a custom section is its title, else its id', () => {
  expect(customSectionTitle(talks as never)).toBe('Talks');
  expect(customSectionTitle({ ...talks, title: undefined } as never)).toBe('talks');
  expect(customSectionTitle(unnamed as never)).toBe('');
});
