import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { ResumeDocument } from '../document/index.ts';
import { readResume } from '../read/read-resume.ts';
import { officialErrors } from '../testing/official-validator.ts';
import { toJsonResume } from './to-json-resume.ts';

const resume: ResumeDocument = {
  basics: { name: 'Asha', url: 'https://de.wikipedia.org/wiki/Zürich', email: 'on request' },
  work: [
    {
      name: 'Unbox',
      summary: 'A company.',
      positions: [
        { position: 'Lead', startDate: '2022-01', highlights: [{ text: 'Led **5**', tags: ['lead'] }] },
        { position: 'Engineer', startDate: '2020-01', endDate: '2021-12' },
      ],
    },
    { name: 'Old', startDate: '2019' },
  ],
  education: [{ institution: 'IIT', grade: { value: 9.08, scale: 10, kind: 'cgpa' } }],
  publications: [{ name: 'Sparse', doi: '10.1000/182' }],
};

describe('what other tools see', () => {
  const exported = toJsonResume(resume);

  test('each position is an entry of its own under its employer', () => {
    expect(exported.work).toMatchObject([
      { name: 'Unbox', position: 'Lead', startDate: '2022-01', summary: 'A company.', highlights: ['Led **5**'] },
      { name: 'Unbox', position: 'Engineer', startDate: '2020-01', endDate: '2021-12' },
      { name: 'Old', startDate: '2019' },
    ]);
  });

  test('a grade becomes a score, a DOI an address, an address ASCII, and other forms are left out', () => {
    expect(exported).toMatchObject({
      education: [{ score: '9.08 / 10' }],
      publications: [{ url: 'https://doi.org/10.1000/182' }],
      basics: { url: 'https://de.wikipedia.org/wiki/Z%C3%BCrich' },
    });
    expect(exported.basics).not.toHaveProperty('email');
    expect(officialErrors(exported)).toEqual([]);
  });

  test('the exported document is not changed', () => {
    const copy = structuredClone(resume);
    toJsonResume(copy);
    expect(copy).toEqual(resume);
  });
});

describe('reading an export', () => {
  test('the document is the same, and the originals are not reported', () => {
    const { resume: back, diagnostics } = readResume(JSON.stringify(toJsonResume(resume)));
    expect(back).toEqual(resume);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['no-email']);
  });

  test('an entry that another tool changed stays changed', () => {
    const exported = structuredClone(toJsonResume(resume));
    Object.assign(exported.work?.[0] ?? {}, { position: 'Head' });
    Object.assign(exported.education?.[0] ?? {}, { score: '9.1 / 10' });
    const back = readResume(JSON.stringify(exported)).resume;
    expect(back?.work).toHaveLength(3);
    expect(back?.work?.[0]).toMatchObject({ name: 'Unbox', position: 'Head' });
    expect(back?.education?.[0]?.score).toBe('9.1 / 10');
  });

  test('entries that another tool added do not change the others', () => {
    const exported = structuredClone(toJsonResume(resume));
    exported.work?.push({ name: 'Newest', position: 'Chief' });
    const back = readResume(JSON.stringify(exported)).resume;
    expect(back?.work).toEqual([...(resume.work ?? []), { name: 'Newest', position: 'Chief' }]);
  });

  test('originals that make no sense are ignored', () => {
    const broken = {
      basics: { name: 'A' },
      meta: {
        recto: { originals: [1, {}, { path: 'x' }, { path: ['work', 9], value: {} }, { path: ['basics'], value: 5 }] },
      },
    };
    expect(readResume(JSON.stringify(broken)).resume).toEqual({ basics: { name: 'A' }, meta: { recto: {} } });
  });
});

test("the official package's own examples change only in the name of the schema", () => {
  const require = createRequire(import.meta.url);
  for (const name of [
    'sample.resume.json',
    'examples/new-grad.resume.json',
    'examples/career-changer.resume.json',
    'examples/senior-engineer.resume.json',
  ]) {
    const sample = require(`@jsonresume/schema/${name}`);
    const read = readResume(JSON.stringify(sample));
    expect(read.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(officialErrors(read.resume && toJsonResume(read.resume))).toEqual([]);
  }
});
