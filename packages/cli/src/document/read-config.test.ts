import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../testing/folder.ts';
import { recto } from '../testing/recto.ts';
import { readConfig } from './read-config.ts';

const configOf = async (text: string, name = 'recto.config.ts') => {
  const folder = await folderWith({ [name]: text });
  return { folder, read: () => readConfig(join(folder, name)) };
};

test('TypeScript and JSON are read, and a theme of yours is in their folder', async () => {
  const { folder, read } = await configOf(
    "const pages: number = 2;\nexport default { theme: './theme.ts', paper: { width: 200, height: 280 }, pages, fill: true };",
  );
  expect(await read()).toEqual({
    theme: join(folder, 'theme.ts'),
    paper: { width: 200, height: 280 },
    pages: 2,
    fill: true,
  });
  const json = await configOf('{ "theme": "swiss", "locale": "hi" }', 'recto.config.json');
  expect(await json.read()).toEqual({ theme: 'swiss', locale: 'hi' });
});

test.each([
  ['export default { them: "swiss" }', '"them" is not known. Did you mean "theme"?'],
  ['export default { theme: "swis" }', '"theme" There is no such theme. Did you mean "swiss"?'],
  ['export default { paper: "a3" }', '"paper" must be a4, a5, letter, or legal, or { width, height } in mm.'],
  ['export default { paper: { width: 20, height: 28 } }', '"paper" The sides of a sheet are from 90 to 420 mm long.'],
  ['export default { pages: 0 }', '"pages" must be a whole number from 1 to 100.'],
  ['export default { fill: "yes" }', '"fill" must be true or false.'],
  ['export default { locale: "english!" }', '"locale" must be a language tag'],
  ['export default 5', 'exports no configuration.'],
  ['throw new Error("no luck")', 'cannot be loaded: no luck'],
  ['export default {', 'cannot be loaded: '],
])('%s is refused', async (text, message) => {
  const { read } = await configOf(text);
  await expect(read()).rejects.toThrow(message);
  await expect(read()).rejects.toMatchObject({ name: 'Failure', exitCode: 2 });
});

test('the document wins over the configuration, an option over the document', async () => {
  const cwd = await folderWith({
    'recto.config.ts': "export default { theme: 'swiss', paper: 'letter', locale: 'de' };",
    'a.yaml': 'basics: { name: Ada }\nmeta: { recto: { paper: legal } }',
  });
  const settings = async (...args: string[]) => {
    const { stdout } = await recto(['build', 'a.yaml', '--no-pdf', '--json', ...args], { cwd });
    const { theme, paper, locale } = JSON.parse(stdout);
    return { theme, paper, locale };
  };
  expect(await settings()).toEqual({ theme: 'swiss', paper: 'legal', locale: 'de' });
  expect(await settings('--locale', 'hi', '--paper', 'a5')).toEqual({ theme: 'swiss', paper: 'a5', locale: 'hi' });
  expect(await recto(['build', 'a.yaml', '--no-pdf', '--config', 'none.ts'], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('none.ts cannot be loaded: '),
  });
});
