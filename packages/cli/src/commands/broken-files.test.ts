import { execFileSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../testing/folder.ts';
import { recto } from '../testing/recto.ts';

const sound = `basics:
  name: Ida Sund
  email: ida@example.com
work:
  - name: Ferry
    position: Engineer
    startDate: 2020-01
`;
const program = fileURLToPath(new URL('../../dist/recto.js', import.meta.url));
const withImage = (image: string) => sound.replace('  email', `  image: ${image}\n  email`);
const bomb = 'abcdefgh'
  .split('')
  .map((name, index) => `${name}: &${name} [${`${index === 0 ? 'x' : `*${'abcdefgh'[index - 1]}`},`.repeat(9)}]\n`)
  .join('');

/** What no answer has: the lines of a stack, and characters that change a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are searched
const UNFIT = /\n\s+at .*:\d+:\d+|[\u0000-\u0008\u000b-\u001f\u202e]/;

describe('recto validate answers', () => {
  test.each<[what: string, file: string, content: string | Uint8Array, code: number, answer: string]>([
    ['a byte order mark', 'a.yaml', `\ufeff${sound}`, 0, 'nothing to mend'],
    ['line ends of old Macs', 'a.yaml', sound.replaceAll('\n', '\r'), 0, 'nothing to mend'],
    ['two documents', 'a.yaml', `${sound}---\n${sound}`, 1, 'a.yaml:9:1 error A second document begins here'],
    ['a date before its start', 'a.yaml', `${sound}    endDate: 2019-01\n`, 0, 'a.yaml:8:14 warning It ends (2019-01)'],
    ['a word of 50,000 letters', 'a.yaml', `${sound}    summary: ${'x'.repeat(50_000)}\n`, 0, 'nothing to mend'],
    ['a script as address', 'a.yaml', `${sound}    url: javascript:alert(1)\n`, 0, 'Links may begin with https:'],
    ['an unknown theme', 'a.yaml', `${sound}meta: { recto: { theme: clasic } }`, 0, 'Did you mean "classic"?'],
    ['YAML named JSON', 'a.json', sound, 0, 'a.json:1:1 warning This is YAML, in a file whose name says JSON'],
    ['JSON named YAML', 'a.yaml', '{"basics": {"name": "Ida"}}', 0, 'nothing to mend'],
    ['an empty file', 'a.yaml', '', 1, 'there is nothing in it'],
    ['bytes', 'a.yaml', Uint8Array.from({ length: 900 }, (_, index) => (index * 37) % 256), 2, 'is not text in UTF-8'],
    ['a PDF', 'a.yaml', '%PDF-1.7\n', 2, '"recto init --from a.yaml"'],
    ['a value in itself', 'a.yaml', 'basics: &a { location: *a }', 1, 'Write the value itself in place of "*a".'],
    ['aliases that multiply', 'a.yaml', `${bomb}sections: *h\n`, 1, 'more than 100,000 values'],
    ['a key twice', 'a.yaml', `${sound}basics: { name: Eva }`, 0, 'a.yaml:8:1 warning "basics" is there twice'],
    ['tabs', 'a.yaml', 'basics:\n\tname: Ida\n', 0, 'Replace the tabs by spaces.'],
    ['control characters', 'a.yaml', 'basics: { name: "Ida \\u001b[31m\\u202eSund" }', 0, 'a.yaml:1:17 warning'],
    ['brackets without end', 'a.json', '['.repeat(9999), 1, 'nested more than 64 levels deep'],
    ['half a file', 'a.json', '{"basics": {"name": "Ida"', 1, 'a.json:1:1 error "{" is not closed.'],
  ])('%s', async (_, file, content, code, answer) => {
    const cwd = await folderWith({ [file]: content });
    const { stdout, stderr, ...result } = await recto(['validate', file], { cwd });
    expect({ code: result.code, stdout }).toEqual({ code, stdout: '' });
    expect(stderr).toContain(answer);
    expect(stderr).not.toMatch(UNFIT);
    expect(await readdir(cwd)).toEqual([file]);
  });

  test.each([
    ['a folder', 'folder.yaml', 'folder.yaml is a folder.'],
    ['an address', 'https://example.com/a.yaml', 'is an address. Recto reads files only'],
    ['no file', 'gone.yaml', 'there is no such file'],
  ])('%s', async (_, file, answer) => {
    const cwd = await folderWith({});
    await mkdir(join(cwd, 'folder.yaml'));
    expect(await recto(['validate', file], { cwd })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(answer),
    });
  });

  test.runIf(process.platform !== 'win32')(
    'a pipe that nothing is written to, and one that a program writes to',
    async () => {
      const cwd = await folderWith({});
      execFileSync('mkfifo', [join(cwd, 'pipe')]);
      expect(await recto(['validate', 'pipe'], { cwd })).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('pipe is a pipe that nothing is written to.'),
      });
      await writeFile(join(cwd, 'a.yaml'), sound);
      const command = `cat a.yaml | "${process.env.RECTO_NODE ?? process.execPath}" "${program}" validate /dev/stdin 2>&1`;
      expect(`${execFileSync('sh', ['-c', command], { cwd })}`).toContain('nothing to mend');
    },
  );
});

test.runIf(process.platform !== 'win32')('recto pdf leaves out what is no picture, and says why', async () => {
  const files = { 'a.yaml': withImage('pipe.png'), 'b.yaml': withImage('../b.png'), 'c.yaml': withImage('a.yaml') };
  const cwd = await folderWith(files);
  execFileSync('mkfifo', [join(cwd, 'pipe.png')]);
  const answers = ['it is no regular file', 'it is outside of the folder', 'a picture ends in .avif'];
  for (const [index, file] of Object.keys(files).entries()) {
    const { code, stderr } = await recto(['pdf', file, '-o', 'out.pdf'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain(`(basics.image) is left out: ${answers[index]}`);
  }
});

test('recto pdf names the place of a theme that there is not, and writes nothing', async () => {
  const cwd = await folderWith({ 'a.yaml': `${sound}meta:\n  recto: { theme: clasic }\n` });
  const { code, stderr } = await recto(['pdf', 'a.yaml', '-o', 'out.pdf'], { cwd });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^error a\.yaml:9:19: The document asks for the theme "clasic" .* Did you mean "classic"\?/);
  expect(await readdir(cwd)).toEqual(['a.yaml']);
});

test('recto pdf leaves control characters out of the sheet', async () => {
  const cwd = await folderWith({ 'a.yaml': 'basics: { name: "Ida \\u0007Sund", summary: "One\\u000bTwo" }' });
  const { code, stdout } = await recto(['pdf', 'a.yaml', '-o', 'out.pdf', '--json'], { cwd });
  expect(code).toBe(0);
  expect(JSON.parse(stdout).characters).toEqual([]);
});
