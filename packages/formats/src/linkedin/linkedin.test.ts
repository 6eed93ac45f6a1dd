import { readResume } from '@recto/schema';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { LINKEDIN_CSV, linkedinArchive } from '../testing/linkedin-archive.ts';
import { fromLinkedin } from './from-linkedin.ts';

test('an archive becomes a document', async () => {
  const { resume } = await fromLinkedin(linkedinArchive());
  expect(resume).toMatchSnapshot();
  const { resume: read, diagnostics } = readResume(JSON.stringify(resume));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(read).toEqual(resume);
});

test('what is not understood is reported, with its place', async () => {
  const { issues } = await fromLinkedin(
    linkedinArchive({
      ...LINKEDIN_CSV,
      'Skills.csv': 'Name,Colour\nRust,red\n',
      'Languages.csv': 'a,b\n1,2\n',
      'Honors.csv': 'Title\n"open',
    }),
  );
  expect(issues.map(({ rule, location }) => [rule, location])).toEqual([
    ['unknown-file', { file: 'Horoscopes.csv' }],
    ['unknown-column', { file: 'Skills.csv' }],
    ['unread-row', { file: 'Languages.csv' }],
    ['unread-row', { file: 'Honors.csv', row: 2 }],
    ['unread-date', { file: 'Volunteering.csv', row: 2 }],
  ]);
});

test('files in folders are read, and nothing leaves the memory', async () => {
  const { resume } = await fromLinkedin(
    linkedinArchive({ '../../etc/Profile.csv': 'First Name\nAda\n', 'a\\Skills.csv': 'Name\nRust\n' }),
  );
  expect(resume).toEqual({ basics: { name: 'Ada' }, skills: [{ name: 'Rust' }] });
});

test.each<[string, () => Uint8Array, string]>([
  ['a file that is no archive', () => new TextEncoder().encode('First Name'), 'wrong-format'],
  ['an archive without a profile', () => linkedinArchive({ 'a.csv': 'b' }), 'unknown-document'],
  ['a bomb', () => zipSync({ 'Profile.csv': new Uint8Array(11_000_000) }, { level: 1 }), 'too-large'],
  ['an archive that is cut off', () => linkedinArchive().subarray(0, 500), 'damaged'],
])('%s is refused', async (_, file, code) => {
  await expect(fromLinkedin(file())).rejects.toMatchObject({ name: 'FormatError', code });
});
