import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

/**
 * Words that are ordinary English too, with the start of the paths where they are avoided. Only names may not have them;
 * all other words of the list may be nowhere.
 */
const ORDINARY: Record<string, string> = {
  ...Object.fromEntries('gate press turns within stage look looks faces cutting'.split(' ').map((word) => [word, ''])),
  ...Object.fromEntries('measures below hung beside'.split(' ').map((word) => [word, ''])),
  scale: 'packages/print/src/fit/',
  mend: 'packages/pdf',
  unpack: 'packages/pdf-objects/',
};

/** Names that may have such a word: the start of their path, the word, and why. */
const ALLOWED: [path: string, word: string, reason: string][] = [
  ['packages/cli/src/page/stylesheets.ts', 'faces', 'font faces'],
  ['packages/cli/src/stylesheet/css-addresses.ts', 'beside', 'files beside a stylesheet'],
  ['packages/parse/src/text/text-by-position.ts', 'beside', 'text beside a line'],
  ['packages/print/src/fit/search.ts', 'within', 'a target, not a time limit'],
  ['apps/storybook/.storybook/main.ts', 'remark', 'the name of the library that reads Markdown'],
  ['packages/brand/', 'faces', 'the typefaces of the identity'],
  ['packages/brand/', 'measures', 'the sizes of the identity'],
  ['packages/schema/src/read/', 'looks', 'the verb'],
  ['packages/themes/', 'faces', 'font faces'],
];

const root = fileURLToPath(new URL('..', import.meta.url));
const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((path) => /\.(ts|tsx|js|css|astro|md|mdx|snap|html)$/.test(path) && existsSync(root + path))
  // These two list old words; documents are not written in the words of the project.
  .filter((path) => !/^docs\/glossary\.md$|^scripts\/glossary\.test\.ts$|CHANGELOG\.md$|\/documents\//.test(path));
const words = avoidedWords(readFileSync(`${root}docs/glossary.md`, 'utf8'));

const found = files.flatMap((path) => {
  const text = withoutRenames(path, readFileSync(root + path, 'utf8'));
  const names = new Set([...namesIn(path, text)].flatMap(wordsOf));
  return words.filter((word) => isIn(word, path, text, names)).map((word) => ({ path, word }));
});
const isAllowed = ({ path, word }: (typeof found)[number]) =>
  ALLOWED.some(([start, allowed]) => path.startsWith(start) && allowed === word);

test('words that are avoided are in no name of code, and most of them nowhere', () => {
  assert.ok(files.length > 500);
  assert.ok(words.length > 30);
  assert.deepEqual(
    found.filter((one) => !isAllowed(one)),
    [],
  );
});

test('nothing is allowed that is not there', () => {
  for (const [start, allowed] of ALLOWED)
    assert.ok(
      found.some(({ path, word }) => path.startsWith(start) && word === allowed),
      `${start}: ${allowed}`,
    );
  for (const word of Object.keys(ORDINARY)) assert.ok(words.includes(word), word);
});

/** The words of the left column under "Words we avoid", without what is in brackets. */
function avoidedWords(glossary: string): string[] {
  const [, table = ''] = glossary.split('## Words we avoid');
  const cells = [...table.matchAll(/^\| ([^|]+?) +\|/gm)].map((row) => row[1] as string).slice(1);
  return cells
    .filter((cell) => !cell.startsWith('-'))
    .flatMap((cell) => cell.replace(/\(.*?\)|`/g, '').split(','))
    .map((word) => word.trim());
}

function isIn(word: string, path: string, text: string, names: Set<string>): boolean {
  const where = ORDINARY[word];
  if (where === undefined) return new RegExp(`\\b${word.replace('.', '\\.')}\\b`, 'i').test(text);
  return path.startsWith(where) && names.has(word);
}

/** A text without the old names that changesets list: `old` → `new`. */
function withoutRenames(path: string, text: string): string {
  return path.startsWith('.changeset/') ? text.replace(/[^\n;:,]+→/g, '') : text;
}

/** The name of a file, and what it declares: variables, functions, types, properties, classes and properties of CSS. */
function* namesIn(path: string, text: string): Generator<string> {
  yield path.slice(path.lastIndexOf('/') + 1);
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|'(?:[^'\\\n]|\\.)*'/gm, '');
  if (/\.(ts|tsx|js|astro)$/.test(path))
    for (const [, declared, property] of code.matchAll(
      /\b(?:const|let|function\*?|class|interface|type)\s+(\w+)|(\w+)(?:\??:(?!:)|\)? =>)/g,
    ))
      yield (declared ?? property) as string;
  if (path.endsWith('.css')) for (const [, name] of code.matchAll(/(?:--|\.)([a-z][\w-]*)/g)) yield name as string;
}

/** `largestWithin` → largest, within. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/);
}
