import type { Theme } from '../src/themes/theme.ts';
import { themeNames } from '../src/themes/theme-names.ts';

/** Columns of a line of code. */
const WIDEST = 120;

const quoted = (text: string) => `'${text}'`;
const keyOf = (name: string) => (/^\w+$/.test(name) ? name : quoted(name));

/** A list as the formatter writes it: in a line, or with a line for each item. */
function list(name: string, items: readonly string[] | undefined): string {
  if (items === undefined) return '';
  const line = `    ${name}: [${items.map(quoted).join(', ')}],\n`;
  if (line.length <= WIDEST + 1) return line;
  return `    ${name}: [\n${items.map((item) => `      ${quoted(item)},\n`).join('')}    ],\n`;
}

const namesOf = (variants: object | undefined) => variants && Object.keys(variants);

function settings({ name, layout, order, aside, palettes, pairings }: Theme): string {
  const layouts = Object.entries(layout).map(([section, choice]) => `${section}: ${quoted(choice)}`);
  const lists = { order, aside, palettes: namesOf(palettes), pairings: namesOf(pairings) };
  return `  ${keyOf(name)}: {
    name: ${quoted(name)},
    layout: { ${layouts.join(', ')} },
${Object.entries(lists)
  .map(([key, items]) => list(key, items))
  .join('')}  },
`;
}

/** The themes of the package, from their modules: the index of the package exports what is written here too. */
async function allThemes(): Promise<Theme[]> {
  const modules = await Promise.all(themeNames.map((name) => import(`../src/themes/${name}.ts`)));
  return modules.map((module) => Object.values(module)[0] as Theme);
}

/** The module `theme-settings.ts`. */
export async function themeSettingsModule(): Promise<string> {
  const themes = await allThemes();
  return `// Written by \`scripts/write-types.ts\` from the themes. Do not edit.
import type { ThemeSettings } from './theme.ts';
import type { ThemeName } from './theme-names.ts';

/** What a sheet has to know of the themes of this package, by name. */
export const themeSettings: Readonly<Record<ThemeName, ThemeSettings>> = {
${themes.map(settings).join('')}};
`;
}
