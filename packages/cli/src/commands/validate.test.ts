import { describe, expect, test } from 'vitest';
import { folderWith } from '../testing/folder.ts';
import { recto, rectoProcess, reference } from '../testing/recto.ts';

const threeSlips = `basics:
  name: Vasudev Gupta
  emial: vasudev@example.com
work:
  - name: Unbox AI
    position: AI Pre-training Lead
    startDate: 2021-13
    tags: [pirvate]
`;

describe('recto validate', () => {
  test('has nothing to say about the reference résumé', async () => {
    expect(await recto(['validate', reference])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: `${reference}: nothing to mend.\n`,
    });
  });

  test('says where and what is wrong, with the nearest right word', async () => {
    const cwd = await folderWith({ 'résumé.yaml': threeSlips });
    const { code, stdout, stderr } = await recto(['validate', 'résumé.yaml'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatchInlineSnapshot(`
      "résumé.yaml:3:3 warning "emial" is not a field of Basics; it is kept, but not shown. (unknown-key)
         3 |   emial: vasudev@example.com
           |   ^^^^^
        Did you mean "email"?

      résumé.yaml:7:16 warning "startDate" cannot be 2021-13: there is no month 13. It is shown as it is written. (impossible-date)
         7 |     startDate: 2021-13
           |                ^^^^^^^
        Dates are written year, year-month or year-month-day; did you mean "2021-12"?

      résumé.yaml:8:12 error The tag "pirvate" is similar to the name of the audience "private", but not the same. (misspelt-tag)
         8 |     tags: [pirvate]
           |            ^^^^^^^
        Did you mean "private"? A tag of your own must be named in meta.recto.audiences.

      1 error, 2 warnings
      "
    `);
  });

  test('passes where there are warnings only', async () => {
    const cwd = await folderWith({ 'resume.yaml': 'basics: { name: Ada, emial: ada@example.com }' });
    const { code, stderr } = await recto(['validate', 'resume.yaml'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('1 warning');
  });

  test('finds the place where YAML breaks', async () => {
    const cwd = await folderWith({ 'resume.yaml': 'basics:\n  name: "Ada\nwork: []\n' });
    const { code, stderr } = await recto(['validate', 'resume.yaml'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^resume\.yaml:\d+:\d+ error /);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('says why a file is no résumé', async () => {
    const cwd = await folderWith({ 'package.json': '{ "name": "x", "scripts": {} }' });
    const { code, stderr } = await recto(['validate', 'package.json'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('This does not look like a résumé: it looks like a package.json.');
  });

  test('tells programs the same on stdout, and people nothing', async () => {
    const cwd = await folderWith({ 'resume.yaml': threeSlips });
    const { code, stdout, stderr } = await recto(['validate', 'resume.yaml', '--json'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toBe('');
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({ file: 'resume.yaml', valid: false, errors: 1, warnings: 2 });
    expect(result.diagnostics[1]).toMatchObject({
      severity: 'warning',
      rule: 'impossible-date',
      location: { file: 'resume.yaml', path: ['work', 0, 'startDate'], range: { start: { line: 7, column: 16 } } },
    });
  });

  test('reads stdin for -', async () => {
    const { code, stderr } = await rectoProcess(['validate', '-'], { input: 'basics: { name: Ada }\nwork: [7' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^<stdin>:2:\d+ error /m);
  });

  test('reads paths with spaces and letters of any script', async () => {
    const cwd = await folderWith({ 'मेरा काम/my résumé.json': '{ "basics": { "name": "Ada" } }' });
    expect(await recto(['validate', 'मेरा काम/my résumé.json'], { cwd })).toMatchObject({ code: 0 });
  });

  test('colours for terminals only', async () => {
    const { stderr } = await recto(['validate', '-'], { input: 'basics: 1' });
    expect(stderr).not.toContain('\u001b');
  });
});
