// Writes what a project can begin with to dist/choices.json, out of the packages that know it, so that `npm create recto`
// needs none of them: the themes, the version of the packages, and the two documents.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { JSON_SCHEMA_URL, paperNames } from '@recto/schema';
import { themes } from '@recto/themes';
import manifest from '../package.json' with { type: 'json' };
import type { Choices } from '../src/choices.ts';

const require = createRequire(import.meta.url);
const fileOf = (name: string, path: string) =>
  readFile(join(dirname(require.resolve(`${name}/package.json`)), path), 'utf8');

/** Without the theme, which the project has in a file, and with the schema at its public address. */
const documentOf = (text: string) =>
  text
    .replace(/^(# yaml-language-server: \$schema=).*$/m, `$1${JSON_SCHEMA_URL}`)
    .replace(/^ {4}theme: .*\n/m, '')
    .replace(/^# One page.*\n/m, '');

const WORDS: Readonly<Record<string, string>> = {
  name: 'Your Name',
  label: 'What you are',
  email: 'you@example.com',
  paper: 'a4',
  locale: 'en',
  file: 'resume.yaml',
};

/** The document of `recto init`. Its notes name commands, which are scripts of the project here. */
const empty = documentOf(await fileOf('@recto/cli', 'templates/resume/resume.yaml'))
  .replace(/^# {3}npx @recto\/cli .*\n/gm, '')
  .replace(/no page shows them\.\n#\n/, 'no page shows them.\n')
  .replace(/<(\w+)>/g, (brackets, word: string) => WORDS[word] ?? brackets);

const choices: Choices = {
  version: manifest.version,
  schema: JSON_SCHEMA_URL,
  papers: paperNames,
  themes: Object.values(themes).map(({ name, description = '', order = [], aside = [] }) => ({
    name,
    description,
    order,
    aside,
  })),
  documents: { empty, example: documentOf(await fileOf('@recto/schema', 'examples/graduate.yaml')) },
};

await writeFile(new URL('../dist/choices.json', import.meta.url), JSON.stringify(choices));
