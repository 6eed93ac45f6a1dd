import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ChangeFact, CommandFact } from './facts.ts';
import { publicPackages, root } from './source-program.ts';

const require = createRequire(import.meta.url);

/** The README of each package by its folder, and the transcript of the command line. */
export const readmes = (): Record<string, string> => ({
  ...Object.fromEntries(publicPackages().map((name) => [name, readText(`packages/${name}/README.md`)])),
  transcript: readText('docs/transcript.md'),
  contributing: readText('CONTRIBUTING.md'),
});

/** A file of the repository, by its path in it. */
export const readText = (path: string) => readFileSync(root + path, 'utf8').replaceAll('\r\n', '\n');

let commands: CommandFact[] | undefined;

/** Every command of the built command line, with what `--help` says, which is asked once. */
export function commandFacts(): CommandFact[] {
  commands ??= readCommands();
  return commands;
}

function readCommands(): CommandFact[] {
  const program = join(dirname(require.resolve('@recto/cli/package.json')), 'dist/recto.js');
  const help = (...words: string[]) =>
    execFileSync(process.execPath, [program, ...words, '--help'], {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', COLUMNS: '88' },
    }).trim();
  const listed = [...help().matchAll(/^ {2}([a-z]+)\b.* {2,}\S/gm)].map(([, name = '']) => name);
  const names = [...new Set(listed)].filter((name) => name !== 'help' && name !== 'recto');
  return names.map((name) => {
    const words = name === 'theme' ? ['theme', 'new'] : [name];
    const text = help(...words);
    return { name: words.join(' '), description: descriptionIn(text), help: text };
  });
}

/** What `--help` says after the line of usage, as one line. */
const descriptionIn = (help: string) => /\n\n([\s\S]+?)\n\n/.exec(help)?.[1]?.replace(/\s+/g, ' ') ?? '';

/** Every change that the next release has. */
export const changeFacts = (): ChangeFact[] =>
  globSync('.changeset/*.md', { cwd: root })
    .filter((file) => !file.endsWith('README.md'))
    .sort()
    .flatMap((file) => changesIn(readText(file)));

/** The changes of a changeset: each item of its list, or else all of it. */
export function changesIn(changeset: string): ChangeFact[] {
  const [, head = '', text = ''] = /^---\n([\s\S]*?)\n?---\n([\s\S]*)$/.exec(changeset) ?? [];
  const packages = [...head.matchAll(/['"]([^'"]+)['"]:/g)].map(([, name = '']) => name);
  if (packages.length === 0) return [];
  const isNew = /: (?:minor|major)$/m.test(head);
  const items = text.trim().startsWith('- ') ? text.trim().split(/^- /m).filter(Boolean) : [text];
  return items.map((item) => {
    const words = item.trim().replaceAll(/\n {2}/g, '\n');
    // A sentence ends before a space: "2.1.0" is none, and "e.g." is not written here.
    const [sentence = words] = /^[\s\S]*?[.!?](?=\s|$)/.exec(words) ?? [];
    return { packages, isNew, sentence, rest: words.slice(sentence.length).trim() };
  });
}
