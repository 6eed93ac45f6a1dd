import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { builtinResolvers, type Documentation, makeFsImporter, parse } from 'react-docgen';
import { describe, expect, it } from 'vitest';
import * as exported from './index.ts';
import { type PublicComponent, publicComponents } from './testing/public-api.ts';

const components = publicComponents();
const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');

const line = ({ name, type, optional, default: usual }: PublicComponent['props'][number]) =>
  `  ${name}${optional ? '?' : ''}: ${type}${usual ? ` = ${usual}` : ''}`;

const block = ({ name, props, element }: PublicComponent) =>
  [name, ...props.map(line), ...(element ? [`  … and the props of ${element}`] : [])].join('\n');

it('has the documented props; after a change on purpose, `vitest --update` writes the list', async () => {
  await expect(`${components.map(block).join('\n\n')}\n`).toMatchFileSnapshot('testing/public-props.txt');
});

it('finds every exported component', () => {
  const rendered = Object.keys(exported).filter((name) => /^[A-Z]/.test(name));
  expect(components.map(({ name }) => name).sort()).toEqual(rendered.sort());
});

const resolver = new builtinResolvers.FindExportedDefinitionsResolver();
// It keeps the files that it has read.
const importer = makeFsImporter();
const inManual = new Map<string, Documentation[]>();

/** The documentation of props in a file, as Storybook reads it. */
function documented(file: string): Documentation[] {
  const filename = fileURLToPath(new URL(file, import.meta.url));
  const found = inManual.get(file) ?? parse(readFileSync(filename, 'utf8'), { filename, resolver, importer });
  inManual.set(file, found);
  return found;
}

it('has no examples but those of components', async () => {
  const files = await readdir(new URL('./', import.meta.url), { recursive: true });
  const code = await Promise.all(
    files
      .filter((name) => /\.tsx?$/.test(name) && !/\.(?:test|stories)\./.test(name))
      .map((name) => readFile(new URL(name, import.meta.url), 'utf8')),
  );
  expect(code.join('').match(/^ \* @example$/gm)).toHaveLength(components.length);
});

describe.each(components)('$name', ({ name, description, examples, file, props }) => {
  const manual = documented(file).find(({ displayName }) => displayName === name);

  it('is described in its source, with every prop of its own', () => {
    expect(description).toMatch(/\w{3}/);
    expect(props.filter((prop) => !/\w{3}/.test(prop.description)).map((prop) => prop.name)).toEqual([]);
  });

  it('has one example, which uses it', () => {
    expect(examples).toEqual([expect.stringMatching(new RegExp(`^\`\`\`tsx\\n[^]*<${name}\\b[^]*\\n\`\`\`$`))]);
  });

  it('is named in the README', () => {
    expect([...readme.matchAll(/[`<]([A-Z]\w+)/g)].map(([, word]) => word)).toContain(name);
  });

  it('has its description in the manual, and a row for each of the props in its file', () => {
    const own = props.filter((prop) => prop.file === file).map((prop) => prop.name);
    const [inSentences = ''] = manual?.description?.split('@example') ?? [];
    expect(inSentences.replace(/\s+/g, ' ').trim()).toBe(description.replace(/\s+/g, ' '));
    expect(Object.keys(manual?.props ?? {})).toEqual(expect.arrayContaining(own));
  });
});
