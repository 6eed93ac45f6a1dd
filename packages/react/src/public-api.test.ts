import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import * as exported from './index.ts';
import { type PublicComponent, publicComponents } from './testing/public-api.ts';

const components = publicComponents();
const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');

const line = ({ name, type, optional, default: usual }: PublicComponent['props'][number]) =>
  `  ${name}${optional ? '?' : ''}: ${type}${usual ? ` = ${usual}` : ''}`;

const block = ({ name, props, element }: PublicComponent) =>
  [name, ...props.map(line), ...(element ? [`  … and the props of ${element}`] : [])].join('\n');

it('has the props that people build on; `vitest --update` writes what was changed on purpose', async () => {
  await expect(`${components.map(block).join('\n\n')}\n`).toMatchFileSnapshot('testing/public-props.txt');
});

it('sees every component that is exported', () => {
  const rendered = Object.entries(exported).filter(
    ([name, value]) => /^[A-Z]/.test(name) && typeof value === 'function',
  );
  expect(components.map(({ name }) => name).sort()).toEqual(rendered.map(([name]) => name).sort());
});

describe.each(components)('$name', ({ name, description, props }) => {
  it('is described in its source, with every prop of its own', () => {
    expect(description).toMatch(/\w{3}/);
    expect(props.filter((prop) => !/\w{3}/.test(prop.description)).map((prop) => prop.name)).toEqual([]);
  });

  it('is named in the README', () => {
    expect([...readme.matchAll(/[`<]([A-Z]\w+)/g)].map(([, word]) => word)).toContain(name);
  });
});
