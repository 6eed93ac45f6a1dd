import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
edit(/^( +label: ).*$/m, '$1Data Engineer, Pipelines');
heading('Check', 'One report of everything that can be known before you send it.');
recto('check');
heading('Send', 'A PDF for people and their parsers, and Word and text for forms.');
recto('pdf', 'resume.yaml', '--theme', 'modern');
recto('export', 'resume.yaml', '--to', 'docx,txt', '--theme', 'modern');
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

/** A change in an editor, shown as one. */
function edit(from: RegExp, to: string): void {
  const file = join(folder, 'resume.yaml');
  const before = readFileSync(file, 'utf8');
  const [line = ''] = from.exec(before) ?? [];
  if (line === '') throw new Error(`There is no ${from} in the new résumé.`);
  writeFileSync(file, before.replace(from, to));
  lines.push('', '```diff', `-${line}`, `+${line.replace(from, to)}`, '```');
}
