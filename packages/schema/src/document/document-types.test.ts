import { readdirSync, readFileSync } from 'node:fs';
import { expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import { documentShapes } from '../../scripts/document-shapes.ts';
import { documentTypes } from '../../scripts/document-types.ts';
import type { basics } from './basics.ts';
import type { ResumeDocument, resumeSchema } from './index.ts';

const folder = new URL('./types/', import.meta.url);

test('the types are those of the definition, field by field', () => {
  expectTypeOf<ResumeDocument>().toEqualTypeOf<z.infer<typeof resumeSchema>>();
  expectTypeOf<z.infer<typeof basics>>().not.toEqualTypeOf<ResumeDocument>();
});

test('the files of types are as the build writes them', () => {
  const written = documentTypes();
  expect(readdirSync(folder).sort()).toEqual([...written.keys()].sort());
  for (const [file, text] of written) expect(readFileSync(new URL(file, folder), 'utf8'), file).toBe(text);
});

test('the shapes of audiences are as the build writes them', () => {
  expect(readFileSync(new URL('../audience/shapes.ts', import.meta.url), 'utf8')).toBe(documentShapes());
});

test('every type and every field has its description', () => {
  const lines = [...documentTypes().values()].join('').split('\n');
  const described = lines.filter((line) => /^(?:export (?:interface|type) \w| {2}[$\w]+\??: )/.test(line));
  expect(described.length).toBeGreaterThan(150);
  const bare = lines.filter((line, at) => described.includes(line) && !/\*\/$/.test(lines[at - 1] ?? ''));
  expect(bare).toEqual([]);
});
