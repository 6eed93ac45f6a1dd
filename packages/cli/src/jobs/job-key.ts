import { readFile } from 'node:fs/promises';
import { hashOf } from '@recto/batch';
import { themeCss } from '@recto/themes';
import manifest from '../../package.json' with { type: 'json' };
import { readOwnTheme } from '../document/own-theme.ts';
import { isThemeFile } from '../document/theme-choice.ts';
import type { JobOptions } from './job.ts';

/** A hash of all that the results depend on beside the document: version, options, and the files that these name. */
export async function optionsKey(options: JobOptions): Promise<string> {
  const files = [options.theme, options.config.theme].filter((name) => name !== undefined && isThemeFile(name));
  const themes = await Promise.all(files.map((file) => themeKey(file as string)));
  const modules = [options.components, options.config.components].filter((file) => file !== undefined);
  const components = await Promise.all(modules.map((file) => readFile(file)));
  return hashOf(manifest.version, JSON.stringify(sorted(options)), ...themes, ...components);
}

/** A theme that is a module may import others: it is what comes out that counts. */
async function themeKey(file: string): Promise<string> {
  const { css, definition } = await readOwnTheme(file);
  return hashOf(css, definition ? themeCss(definition) + JSON.stringify(definition) : '');
}

/** Options in the order of their names, because that of a command line means nothing. */
function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
