import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type ResumeDocument, readResume, typesetResume } from '@recto/schema';
import { beforeAll, expect, it } from 'vitest';
import { markup, text } from '../testing/markup.ts';
import { missingTexts } from '../testing/missing-texts.ts';
import { Resume } from './resume.tsx';

const file = fileURLToPath(import.meta.resolve('@recto/schema/examples/vasudev-gupta.yaml'));

let resume: ResumeDocument;
beforeAll(async () => {
  const result = readResume(await readFile(file, 'utf8'), { path: 'vasudev-gupta.yaml' });
  expect(result.diagnostics).toEqual([]);
  resume = result.resume as ResumeDocument;
});

it.each(['placement', 'classic'])('shows every text of the reference résumé in the layouts of %s', (theme) => {
  expect(missingTexts(typesetResume(resume, 'en'), markup(<Resume resume={resume} theme={theme} />))).toEqual([]);
});

it('shows the three grades on their scales', () => {
  const page = text(markup(<Resume resume={resume} />));
  for (const grade of ['9.08 / 10', '93%', '10 / 10']) expect(page).toContain(grade);
});
