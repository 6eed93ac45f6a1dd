import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../testing/folder.ts';
import { recto } from '../testing/recto.ts';
import { readOwnComponents } from './own-components.ts';

const resume = `
basics: { name: Ada Example }
work:
  - { name: Engine Works, position: Analyst }
sections:
  - { id: talks, title: Talks, kind: list, entries: [On engines] }
`;
const component = `
import { Section, type ExperienceProps } from '@recto/react';
import { useId } from 'react';
import { greeting } from './greeting';
export default {
  work({ entries = [] }: ExperienceProps) {
    return <Section title={greeting} id={useId()}>{entries.map(({ name }) => <p key={name}>At {name}</p>)}</Section>;
  },
};
`;
const build = async (files: Record<string, string>, ...args: string[]) => {
  const cwd = await folderWith({ 'resume.yaml': resume, ...files });
  const result = await recto(['build', 'resume.yaml', '--no-pdf', '--out', 'out', ...args], { cwd });
  return { ...result, html: () => readFile(join(cwd, 'out/index.html'), 'utf8') };
};

test('a module in TypeScript takes the place of a section, with our React and nothing installed', async () => {
  const files = { 'parts.tsx': component, 'greeting.ts': "export const greeting: string = 'My work';" };
  const { html, stderr } = await build(files, '--components', 'parts.tsx');
  expect(stderr).not.toContain('error');
  expect(await html()).toMatch(/<h2[^>]*>My work<\/h2>.*<p>At Engine Works<\/p>/s);
});

test('the configuration names one beside it; a document cannot', async () => {
  const files = {
    'parts/own.mjs': 'export default { talks: () => null, header: () => "Own head" };',
    'recto.config.json': '{ "components": "parts/own.mjs" }',
  };
  // The public does not get to see ids.
  const { html } = await build(files, '--audience', 'private');
  expect(await html()).toContain('Own head');
  expect(await html()).not.toContain('On engines');
});

test.each([
  ['export default 5', 'exports no components.'],
  ['export default { wrok: () => null }', '"wrok" is no section. Did you mean "work"?'],
  ['export default { work: "text" }', '"work" is no component.'],
  ['export default {', 'own.mjs cannot be loaded: '],
  ['throw new Error("no luck")', 'own.mjs cannot be loaded: no luck'],
])('%s is refused', async (text, message) => {
  const folder = await folderWith({ 'own.mjs': text });
  const reading = readOwnComponents(join(folder, 'own.mjs'), {});
  await expect(reading).rejects.toThrow(message);
  await expect(reading).rejects.toMatchObject({ name: 'Failure', exitCode: 2 });
});

test('one that fails while it is rendered is named', async () => {
  const files = { 'own.mjs': 'export default { work() { throw new Error("no luck"); } };' };
  const { code, stderr } = await build(files, '--components', 'own.mjs');
  expect(code).toBe(2);
  expect(stderr).toContain('A component of own.mjs failed: no luck');
});
