import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import * as basics from '../document/basics.ts';
import * as entries from '../document/entries.ts';
import * as fields from '../document/fields.ts';
import { resumeSchema } from '../document/index.ts';
import { aliasesOf } from './aliases.ts';
import { readResume } from './read-resume.ts';
import { SECTION_ALIASES } from './section-names.ts';
import { fieldsOf, titleOf } from './shape.ts';

test.each(Object.entries(SECTION_ALIASES))('the section %s is read as %s', (alias, name) => {
  const entry = name === 'sections' ? { kind: 'list', entries: ['B'] } : { id: 'b' };
  const value = name === 'basics' ? { name: 'A' } : [entry];
  const { resume } = readResume(JSON.stringify({ skills: [], [alias]: value }));
  expect(resume).toEqual({ skills: [], [name]: value });
  expect(Object.keys(fieldsOf(resumeSchema))).toContain(name);
});

const groups = [basics, entries, fields]
  .flatMap((module) => Object.values<unknown>(module))
  .filter((group) => group instanceof z.ZodObject)
  .filter((group) => Object.keys(aliasesOf(group)).length > 0);

describe.each(groups.map((group) => [titleOf(group), group] as const))('%s', (_, group) => {
  test.each(Object.entries(aliasesOf(group)))('%s is another name of its field %s', (alias, field) => {
    expect(Object.keys(fieldsOf(group))).toContain(field);
    expect(Object.keys(fieldsOf(group))).not.toContain(alias);
  });
});

test('every group of fields that has other names is among them', () => {
  expect(groups).toHaveLength(20);
});
