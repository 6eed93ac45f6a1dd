import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { moduleName, root, type Snippet } from './find-snippets.ts';

const execute = promisify(execFile);
const require = createRequire(import.meta.url);
const application = fileURLToPath(new URL('../../', import.meta.url));

/** What a project of TypeScript is set to that a careful person begins. */
const OPTIONS = {
  target: 'ES2023',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  module: 'ESNext',
  moduleResolution: 'bundler',
  jsx: 'react-jsx',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noUncheckedSideEffectImports: true,
  noEmit: true,
  types: ['node'],
};

/** What a reader has already: values and types that a piece of the documentation is about. */
const GIVEN: Readonly<Record<string, string>> = {
  resume: "declare const resume: import('@recto/schema').ResumeDocument;",
  text: 'declare const text: string;',
  yaml: 'declare const yaml: string;',
  html: 'declare const html: string;',
  pdf: 'declare const pdf: Uint8Array;',
  documents: 'declare const documents: readonly string[];',
  sheet: 'declare const sheet: HTMLElement;',
  use: 'declare const use: (value: unknown) => void;',
  MySkills: "declare const MySkills: import('react').ComponentType<import('@recto/react').SkillsProps>;",
  custom: "declare const custom: import('@recto/react').BoundProps['custom'];",
  readFile: "import { readFile } from 'node:fs/promises';",
  writeFile: "import { writeFile } from 'node:fs/promises';",
  renderToStaticMarkup: "import { renderToStaticMarkup } from 'react-dom/server';",
};

/** The names that the packages export, with the package of each. */
function exportedNames(): Map<string, string> {
  const names = new Map<string, string>();
  for (const file of globSync('packages/{schema,themes,react,print,parse,formats,pdf}/dist/index.d.ts', {
    cwd: root,
  })) {
    const { name } = JSON.parse(readFileSync(join(root, dirname(file), '../package.json'), 'utf8'));
    const lists = readFileSync(join(root, file), 'utf8').matchAll(/export \{([^}]*)\}/g);
    for (const [, list = ''] of lists)
      for (const item of list.split(',')) {
        const exported = /(\w+)\s*$/.exec(item)?.[1];
        if (exported) names.set(exported, name);
      }
  }
  return names;
}

/** What the compiler says of some modules, by module. */
type Errors = Map<string, { code: string; line: number; message: string }[]>;

async function errorsIn(folder: string, config: string): Promise<Errors> {
  const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
  // Several threads would each read the same declarations: more work, and both cores are busy.
  const args = [compiler, '-p', join(folder, config), '--pretty', 'false', '--singleThreaded'];
  const { stdout } = await execute(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 26 }).catch((error) => error);
  const errors: Errors = new Map();
  for (const line of String(stdout).split('\n')) {
    const [, file, at, code, message] = /^(.+?)\((\d+),\d+\): error (TS\d+): (.*)$/.exec(line) ?? [];
    if (!file || !code || !message) {
      if (/^error/.test(line)) throw new Error(line);
      continue;
    }
    errors.set(file, [...(errors.get(file) ?? []), { code, line: Number(at), message }]);
  }
  return errors;
}

// `Text` and `Document` are names of the DOM too.
const MISSING =
  /^Cannot find (?:name|namespace) '(\w+)'|^No value exists in scope for the shorthand property '(\w+)'|^'(\w+)' cannot be used as a JSX component/;

/**
 * Compiles snippets together, with the types of React 19 or 18, and returns the errors. Names that a snippet leaves out
 * are those of an earlier snippet of its file, of a package of Recto, or of {@link GIVEN}.
 */
export async function compileSnippets(snippets: readonly Snippet[], react: 18 | 19): Promise<string[]> {
  await mkdir(join(application, 'node_modules'), { recursive: true });
  const folder = await mkdtemp(join(application, 'node_modules', '.snippets-'));
  try {
    const write = (name: string, text: string) => writeFile(join(folder, name), text);
    // A module, though it may have no import and no export; on one line, so that lines stay those of the file.
    const module = ({ code }: Snippet, prelude = '') => `export {}; ${prelude}\n${code}`;
    for (const snippet of snippets) await write(moduleName(snippet), module(snippet));
    const include = snippets.map(moduleName);
    const sketch = { ...OPTIONS, skipLibCheck: true };
    await write('tsconfig.names.json', JSON.stringify({ compilerOptions: sketch, include }));
    const paths = Object.fromEntries(
      (react === 18 ? ['react', 'react-dom'] : []).flatMap((name) => {
        const types = `${application}node_modules/types-${name}-18`;
        return [
          [name, [`${types}/index.d.ts`]],
          [`${name}/*`, [`${types}/*`]],
        ];
      }),
    );
    await write('tsconfig.json', JSON.stringify({ compilerOptions: { ...OPTIONS, paths }, include }));

    const exported = exportedNames();
    for (const [name, errors] of await errorsIn(folder, 'tsconfig.names.json')) {
      const at = snippets.findIndex((snippet) => moduleName(snippet) === name);
      const snippet = snippets[at];
      if (!snippet) continue;
      const earlier = snippets.slice(0, at).filter(({ file }) => file === snippet.file);
      const missing = new Set(errors.flatMap(({ message }) => MISSING.exec(message)?.slice(1).find(Boolean) ?? []));
      await write(name, module(snippet, [...missing].map((word) => declaration(word, earlier, exported)).join(' ')));
    }
    return [...(await errorsIn(folder, 'tsconfig.json'))].flatMap(([name, list]) => {
      const snippet = snippets.find((one) => moduleName(one) === name);
      return list.map(({ line, message }) =>
        snippet ? `${snippet.file}:${snippet.line + line - 2} ${message}` : `${name}:${line} ${message}`,
      );
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Where a name that a snippet leaves out is from. */
function declaration(word: string, earlier: readonly Snippet[], exported: ReadonlyMap<string, string>): string {
  const source = earlier.findLast(({ code }) => new RegExp(`^export (?:const|function) ${word}\\b`, 'm').test(code));
  if (source) return `import { ${word} } from './${moduleName(source).replace(/\.tsx?$/, '')}';`;
  const owner = exported.get(word);
  return owner ? `import { ${word} } from '${owner}';` : (GIVEN[word] ?? '');
}
