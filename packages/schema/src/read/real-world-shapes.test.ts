import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toJsonResume } from '../json-resume/to-json-resume.ts';
import { officialErrors } from '../testing/official-validator.ts';
import { realWorldShapes } from '../testing/real-world-shapes.ts';
import { readResume } from './read-resume.ts';

describe.each(Object.entries(realWorldShapes))('%s', (_name, { document, employers, dates }) => {
  const { resume } = readResume(JSON.stringify(document));

  test('no employer and no date is lost', () => {
    expect(resume?.work?.flatMap(({ name }) => (name === undefined ? [] : [name]))).toEqual(employers);
    const text = JSON.stringify(resume);
    for (const date of dates) expect(text).toContain(`"${date}"`);
  });

  test('its export is valid, and reading it gives the same document', () => {
    const exported = resume && toJsonResume(resume);
    expect(officialErrors(exported)).toEqual([]);
    expect(readResume(JSON.stringify(exported)).resume).toEqual(resume);
  });
});

// More files of the same kind, where a folder of JSON documents is given. The tests do not need it.
const corpus = process.env.RECTO_CORPUS;
const files = corpus && existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.json')) : [];

test.each(files)('%s of the corpus is read completely', (name) => {
  const text = readFileSync(`${corpus}/${name}`, 'utf8');
  const { resume } = readResume(text, { path: name });
  const exported = resume && toJsonResume(resume);
  expect(officialErrors(exported)).toEqual([]);
  expect(readResume(JSON.stringify(exported)).resume).toEqual(resume);

  const given = JSON.parse(text);
  const work: Record<string, unknown>[] = given.work ?? given.basics?.work ?? [];
  expect(resume?.work?.map((entry) => entry.name)).toEqual(work.map((entry) => entry.name ?? entry.company));
  const written = JSON.stringify(resume);
  for (const [, year] of text.matchAll(/"(?:[^"]*\D)?((?:19|20)\d{2})(?:\D[^"]*)?"/g)) expect(written).toContain(year);
});
