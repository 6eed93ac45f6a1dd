import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '@recto/pdf';
import { chromium } from 'playwright-core';

// Writes docs/transcript.md: from an empty folder to a PDF and a Word file, with the words of the commands themselves.

const here = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'recto-transcript-'));
const lines: string[] = [
  '# From an empty folder to a résumé that you send',
  '',
  'Written by `npx -y pnpm@12 --filter @recto/cli transcript`, which runs each command and notes what it says.',
];

heading('Begin', 'On a terminal it asks for your name, theme, paper and language; here they are given.');
recto('init', '--yes', '--name', 'Mira Solberg', '--label', 'Data Engineer', '--email', 'mira@example.com');
heading(
  'Write',
  'Open `resume.yaml` in an editor, which knows its fields, and `recto dev` beside it: each save is shown.',
);
await dev(() => edit(/^( +label: ).*$/m, '$1Data Engineer, Pipelines'), 'Data Engineer, Pipelines');
heading('Check', 'One report of everything that can be known before you send it.');
recto('check');
heading('Send', 'A PDF for people and their parsers, and Word and text for forms.');
recto('pdf', 'resume.yaml', '--theme', 'swiss');
recto('export', 'resume.yaml', '--to', 'docx,txt', '--theme', 'swiss');
lines.push('', '```console', '$ ls', ...readdirSync(folder).sort(), '```', '');
writeFileSync(join(here, '../../../docs/transcript.md'), lines.join('\n'));
rmSync(folder, { recursive: true });

function heading(title: string, words: string): void {
  lines.push('', `## ${title}`, '', words);
}

function recto(...args: string[]): void {
  const command = args.map((arg) => (/\s/.test(arg) ? `'${arg}'` : arg)).join(' ');
  const { stderr, status } = spawnSync(process.execPath, [join(here, '../dist/recto.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`recto ${command} ended with ${status}:\n${stderr}`);
  lines.push('', '```console', `$ npx @recto/cli ${command}`, stderr.trim(), '```');
}

/** Runs the preview in a browser through a change of the document, until the change is seen. */
async function dev(change: () => void, words: string): Promise<void> {
  const preview = spawn(process.execPath, [join(here, '../dist/recto.js'), 'dev', '--json'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { path, args } = await findChromium();
  const own = args.filter((flag) => !flag.startsWith('--host-resolver-rules'));
  const browser = await chromium.launch({ executablePath: path, args: own });
  try {
    const [first] = (await once(preview.stdout, 'data')) as [Buffer];
    const { url } = JSON.parse(`${first}`) as { url: string };
    const page = await browser.newPage();
    await page.goto(url);
    await page.locator('main[data-fitted="1"]').waitFor();
    lines.push('', '```console', '$ npx @recto/cli dev', `resume.yaml is shown at ${url}`, '```');
    change();
    await page.locator('.recto-paper', { hasText: words }).first().waitFor();
    // Its fit, and so what the head of the preview says of it, follows.
    await page.locator('main[data-fitted="2"]').waitFor();
    const status = await page.locator('#recto-preview-bar output').textContent();
    lines.push('', `The page shows “${words}” at once, and says: ${status?.trim()}. Ctrl+C ends the preview.`);
  } finally {
    await browser.close();
    preview.kill('SIGTERM');
    await once(preview, 'exit');
  }
}

/** A change in an editor, shown as one. */
function edit(from: RegExp, to: string): void {
  const file = join(folder, 'resume.yaml');
  const before = readFileSync(file, 'utf8');
  const [line = ''] = from.exec(before) ?? [];
  if (line === '') throw new Error(`There is no ${from} in the new résumé.`);
  writeFileSync(file, before.replace(from, to));
  lines.push('', '```diff', `-${line}`, `+${line.replace(from, to)}`, '```');
}
