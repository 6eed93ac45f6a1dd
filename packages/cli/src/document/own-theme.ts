import { readFile } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { defineTheme, type Theme, themeCss } from '@recto/themes';
import { Failure, systemReason } from '../failure.ts';
import { scanCss } from '../stylesheet/css-addresses.ts';
import { themeNames } from '../stylesheet/theme-names.ts';
import { throwProblem } from '../stylesheet/throw-problem.ts';

/** A theme of somebody's own, out of a file. */
export interface OwnTheme {
  /** Value of `data-recto-theme`. */
  name: string;
  css: string;
  /** The file, as it was given. */
  file: string;
  /** The folder that the addresses in `css` start from. */
  folder: string;
  /** With its layouts and the order of its sections, where the file was a module. */
  definition?: Theme;
}

/**
 * Reads a theme from a stylesheet with rules for `[data-recto-theme="…"]`, or from a module that exports what
 * `defineTheme` returned. A module is run.
 *
 * @throws {Failure} when there is no theme in the file
 */
export async function readOwnTheme(file: string): Promise<OwnTheme> {
  const path = resolve(file);
  const text = await readFile(path, 'utf8').catch((error) => {
    throw new Failure(`${file} cannot be read: ${systemReason(error) ?? String(error)}.`, 2, { cause: error });
  });
  const folder = dirname(path);
  if (extname(path) === '.css') return checked({ name: nameIn(text, file), css: text, file, folder });
  const definition = await importTheme(path, file);
  return checked({ name: definition.name, css: cssOf(definition, file), file, folder, definition });
}

/** Refuses what a stylesheet of any theme must not have. The files that it names are asked for when they are needed. */
function checked(theme: OwnTheme): OwnTheme {
  const [problem] = scanCss(theme.css).problems;
  if (problem) throwProblem(theme, problem.start, problem.message);
  return theme;
}

function cssOf(definition: Theme, file: string): string {
  try {
    // What was not made by defineTheme has not been looked at by it either.
    return themeCss(defineTheme(definition));
  } catch (error) {
    throw new Failure(`${file} is not a complete theme: ${reasonOf(error)}`, 2, { cause: error });
  }
}

function nameIn(css: string, file: string): string {
  const [name, ...others] = themeNames(css);
  if (name === undefined) {
    throw new Failure(`${file} has no rule for [data-recto-theme="…"], so it is no theme.`, 2);
  }
  if (others.length > 0) {
    throw new Failure(`${file} has rules for several themes: ${[name, ...others].join(', ')}. Keep one to a file.`, 2);
  }
  // The page has a file of this name.
  if (!/^[\w-]+$/.test(name)) {
    throw new Failure(`${file} has rules for "${name}", which is no name. Use letters, digits and hyphens.`, 2);
  }
  return name;
}

/**
 * A module in JavaScript or TypeScript, as it is now: Node keeps what it has loaded once, and reads TypeScript by itself
 * only from 22.18 on.
 */
async function importModule(path: string): Promise<object> {
  const { createJiti } = await import('jiti');
  return createJiti(path, { fsCache: false, moduleCache: false }).import(path);
}

async function importTheme(path: string, file: string): Promise<Theme> {
  let exported: unknown[];
  try {
    exported = Object.values(await importModule(path));
  } catch (error) {
    throw new Failure(`${file} cannot be loaded: ${reasonOf(error)}`, 2, { cause: error });
  }
  const [theme, ...others] = exported.filter(isTheme);
  if (theme && others.every(({ name }) => name === theme.name)) return theme;
  throw new Failure(
    theme
      ? `${file} exports several themes: ${[theme, ...others].map(({ name }) => name).join(', ')}. Keep one to a file.`
      : `${file} exports no theme. Export what defineTheme of @recto/themes returns.`,
    2,
  );
}

const isTheme = (value: unknown): value is Theme =>
  typeof value === 'object' && value !== null && 'name' in value && 'tokens' in value && 'traits' in value;

/** What somebody else's code says went wrong, in a line. */
const reasonOf = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]?.replace(/^Recto: /, '');
