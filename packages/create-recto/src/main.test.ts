import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Context, main } from './main.ts';
import { packageManager } from './package-manager.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recto-create-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A terminal that somebody types at, once each question is there; or none. */
async function run(argv: string[], keys?: readonly string[]) {
  const stdin = Object.assign(new PassThrough(), { isTTY: keys !== undefined, setRawMode: () => stdin });
  const stderr = Object.assign(new PassThrough(), { isTTY: keys !== undefined, columns: 80, rows: 40 });
  const stdout = new PassThrough();
  let said = '';
  let printed = '';
  const waiting = [...(keys ?? [])];
  let isTyping = false;
  stderr.on('data', (chunk) => {
    said += chunk;
    // A question is drawn in several writes.
    if (isTyping || waiting.length === 0) return;
    isTyping = true;
    setImmediate(() => {
      isTyping = false;
      stdin.write(waiting.shift() ?? '');
    });
  });
  stdout.on('data', (chunk) => {
    printed += chunk;
  });
  const code = await main(argv, { stdin, stdout, stderr } as unknown as Context);
  return { code, said, printed };
}

const ENTER = '\r';
const CTRL_C = '\x03';

test('a project by flags, without a terminal', async () => {
  const path = join(folder, 'by-flags');
  const { code, said } = await run([path, '--framework', 'next', '--theme', 'swiss', '--no-git']);
  expect(code).toBe(0);
  expect(said).toContain('Your résumé is in resume.yaml');
  expect(said).toMatch(/Next: cd .*by-flags && p?npm install && p?npm run dev\n$/);
  expect(readdirSync(path)).toContain('next.config.ts');
});

test('without --theme it is made of the theme that the document names', async () => {
  const document = join(folder, 'cv.yaml');
  writeFileSync(document, 'basics: { name: Ida Sund }\nmeta: { recto: { theme: swiss } }\n');
  for (const [name, argv, theme] of [
    ['named', [], 'swiss'],
    ['given', ['--theme', 'banking'], 'banking'],
  ] as const) {
    await run([join(folder, name), '--document', document, '--no-git', ...argv]);
    expect(readFileSync(join(folder, name, 'src/theme.ts'), 'utf8')).toContain(`extends: ${theme},`);
  }
});

test.each([
  [[], 'In which folder?'],
  [['a', 'b'], 'One folder is enough'],
  [['a', '--framework', 'angular'], '--framework angular: there is astro, next, and vite.'],
  [['a', '--theme', 'swis'], '--theme swis'],
  [['a', '--colour'], "Unknown option '--colour'. --help says what there is."],
])('%j is used wrongly', async (argv, message) => {
  const { code, said } = await run(argv);
  expect(code).toBe(2);
  expect(said).toContain(message);
});

test('help and version are printed', async () => {
  expect((await run(['--help'])).printed).toContain('npm create recto@latest [folder]');
  expect((await run(['--version'])).printed).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('answers on a terminal: the first of each menu', async () => {
  const path = join(folder, 'asked');
  const { code } = await run([path, '--no-install', '--no-git'], [ENTER, ENTER, ENTER]);
  expect(code).toBe(0);
  expect(readdirSync(path)).toContain('astro.config.mjs');
});

test('ctrl-c at a question writes nothing', async () => {
  const path = join(folder, 'left');
  const { code, said } = await run([path, '--no-install'], [ENTER, CTRL_C]);
  expect(code).toBe(130);
  expect(said).toContain('Nothing was written.');
  expect(readdirSync(folder)).not.toContain('left');
});

test.each([
  ['pnpm/12.0.0 npm/? node/v24', 'pnpm'],
  ['yarn/4.0.0 npm/?', 'yarn'],
  ['npm/11.0.0 node/v24', 'npm'],
  ['', 'npm'],
])('%s is %s', (userAgent, manager) => {
  expect(packageManager(userAgent)).toBe(manager);
});
