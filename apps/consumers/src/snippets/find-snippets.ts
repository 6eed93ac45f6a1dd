import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Files whose code people copy: READMEs, and the manual. */
const PROSE = ['README.md', 'packages/*/README.md', 'apps/storybook/src/manual/*.mdx'];

/** Components, which have an example in their comments. */
const COMPONENTS = 'packages/react/src/{parts,resume,sections}/**/*.tsx';

/** A piece of code in the documentation. */
export interface Snippet {
  /** The file that it is in, relative to the repository. */
  file: string;
  /** The line of its first line there, from 1. */
  line: number;
  language: 'ts' | 'tsx';
  code: string;
}

/** The fenced blocks of TypeScript in a text. */
export function snippetsIn(file: string, text: string): Snippet[] {
  return [...text.matchAll(/^```(tsx?)\n([\s\S]*?)^```$/gm)].map(({ 1: language, 2: code = '', index }) => ({
    file,
    line: text.slice(0, index).split('\n').length + 1,
    language: language as Snippet['language'],
    code,
  }));
}

/** The comments of a source text without their stars, at the same lines. Code is empty lines. */
function commentsOf(source: string): string {
  let inside = false;
  return source
    .split('\n')
    .map((line) => {
      inside = inside || line.startsWith('/**');
      const text = inside ? line.replace(/^(?:\/\*\*| \*\/?) ?/, '') : '';
      if (line.includes('*/')) inside = false;
      return text;
    })
    .join('\n');
}

/** Every piece of TypeScript in the READMEs, the manual, and the comments of components. */
export function findSnippets(): Snippet[] {
  const read = (file: string) => readFileSync(root + file, 'utf8');
  const find = (patterns: readonly string[]) =>
    globSync(patterns, { cwd: root })
      .map((file) => file.replaceAll('\\', '/'))
      .sort();
  const components = find([COMPONENTS]).filter((file) => !/\.(?:test|stories)\.|\.css\./.test(file));
  return [
    ...find(PROSE).flatMap((file) => snippetsIn(file, read(file))),
    ...components.flatMap((file) => snippetsIn(file, commentsOf(read(file)))),
  ];
}

/** The name of the file that a snippet is compiled as: `react-README.23.tsx`. */
export function moduleName({ file, line, language }: Snippet): string {
  const [, folder = 'recto'] = /^(?:packages|apps)\/([^/]+)/.exec(file) ?? [];
  return `${folder}-${basename(file).replace(/\.\w+$/, '')}.${line}.${language}`;
}
