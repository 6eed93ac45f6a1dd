import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../../facts/source-program.ts';
import { fileOfGuide, withSheet } from './file-of-guide.ts';

const guide = readFileSync(`${root}packages/react/guides/vite.md`, 'utf8');

test('the guide for Vite has the files of the first page', () => {
  expect(fileOfGuide(guide, 'vite.config.ts')).toContain('publicResume');
  expect(fileOfGuide(guide, 'src/resume.d.ts')).toContain('resume.yaml');
  const page = withSheet(fileOfGuide(guide, 'src/main.tsx'));
  expect(page).toContain("import resume from '../resume.yaml';\nimport { Sheet } from './sheet.tsx';");
  expect(page).toContain('<Sheet resume={resume} />');
});

test('a file that is not there is an error, and so is a page that has changed', () => {
  expect(() => fileOfGuide(guide, 'src/none.tsx')).toThrow('There is no file "src/none.tsx" in this guide.');
  expect(() => withSheet('<Resume />')).toThrow('The guide has changed.');
});
