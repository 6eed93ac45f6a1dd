import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type ResumeDocument, readResume, typesetResume } from '@recto/schema';
import { type Theme, themes } from '@recto/themes';
import { expect, it } from 'vitest';
import { markup } from '../testing/markup.ts';
import { missingTexts } from '../testing/missing-texts.ts';
import { Resume } from './resume.tsx';

const file = fileURLToPath(import.meta.resolve('@jsonresume/schema/sample.resume.json'));
const { resume, diagnostics } = readResume(await readFile(file, 'utf8'), { path: 'sample.resume.json' });

it('has the official sample of JSON Resume to show, whose image is empty', () => {
  expect(diagnostics.map(({ rule, location }) => [rule, ...location.path])).toEqual([
    ['empty-value', 'basics', 'image'],
  ]);
  expect(resume?.basics?.name).toBe('Richard Hendriks');
});

it.each(Object.values<Theme>(themes))('shows every field of the official sample of JSON Resume ($name)', (theme) => {
  const html = markup(<Resume resume={resume as ResumeDocument} theme={theme} />);
  // The table of degrees has their completion, not their start.
  const unshown = theme.layout.education === 'table' ? ['.education.0.startDate'] : [];
  expect(missingTexts(typesetResume(resume as ResumeDocument, 'en'), html).map(([path]) => path)).toEqual(unshown);
});
