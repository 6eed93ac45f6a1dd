import { access, readFile } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { nearest, paperNames } from '@recto/schema';
import { currentThemeName } from '@recto/themes';
import type { RectoConfig } from '../config.ts';
import { Failure } from '../failure.ts';
import { isComponentsFile, noComponentsFile } from './own-components.ts';
import { checkSize } from './paper.ts';
import { isThemeFile, isThemeName, noSuchTheme } from './theme-choice.ts';

const NAMES = ['recto.config.ts', 'recto.config.mts', 'recto.config.js', 'recto.config.mjs', 'recto.config.json'];

/**
 * The configuration of the folder in which the command runs, or of the file that is given. It is code, so it is not
 * looked for beside the document, which may be somebody else's.
 *
 * @throws {Failure} when the file is not there, cannot be loaded, or says something that is not known
 */
export async function readConfig(file: string | undefined): Promise<RectoConfig> {
  const path = await configFile(file);
  return path === undefined ? {} : checked(await load(path, file ?? path), path);
}

/** The path of that configuration; `undefined` when there is none. */
function configFile(file: string | undefined): Promise<string | undefined> {
  return file === undefined ? find() : Promise.resolve(resolve(file));
}

/** The paths at which that configuration is, or would be if somebody wrote one. */
export const configFiles = (file: string | undefined): string[] =>
  (file === undefined ? NAMES : [file]).map((name) => resolve(name));

async function find(): Promise<string | undefined> {
  for (const name of NAMES) {
    const path = resolve(name);
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (isThere) return path;
  }
  return undefined;
}

async function load(path: string, name: string): Promise<unknown> {
  const { createJiti } = await import('jiti');
  try {
    // The loader keeps what it has read of JSON.
    if (extname(path) === '.json') return JSON.parse(await readFile(path, 'utf8'));
    // Nothing is left behind: no cache of files.
    return await createJiti(path, { fsCache: false, moduleCache: false }).import(path, { default: true });
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0];
    throw new Failure(`${name} cannot be loaded: ${reason}`, 2, { cause: error });
  }
}

type Checks = { [Key in keyof Required<RectoConfig>]: (value: unknown) => string | undefined };

const checks: Checks = {
  theme: (value) => {
    if (typeof value !== 'string') return 'must be the name of a theme, or a file with one.';
    return isThemeName(currentThemeName(value)) || isThemeFile(value) ? undefined : noSuchTheme(value);
  },
  variant: (value) =>
    typeof value === 'string' ? undefined : 'must be the name of a palette or a pairing of the theme.',
  components: (value) => (typeof value === 'string' && isComponentsFile(value) ? undefined : noComponentsFile),
  paper: (value) => {
    if (paperNames.some((name) => name === value)) return undefined;
    const { width, height } = (value ?? {}) as { width?: unknown; height?: unknown };
    if (typeof width !== 'number' || typeof height !== 'number') {
      return `must be ${new Intl.ListFormat('en', { type: 'disjunction' }).format(paperNames)}, or { width, height } in mm.`;
    }
    try {
      checkSize({ width, height });
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  },
  pages: (value) =>
    Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 100
      ? undefined
      : 'must be a whole number from 1 to 100.',
  fill: (value) => (typeof value === 'boolean' ? undefined : 'must be true or false.'),
  locale: (value) => {
    try {
      new Intl.Locale(value as string);
      return undefined;
    } catch {
      return 'must be a language tag such as en, hi or pt-BR.';
    }
  },
};

function checked(config: unknown, path: string): RectoConfig {
  if (typeof config !== 'object' || config === null || Array.isArray(config)) {
    throw new Failure(`${path} exports no configuration. Write export default { theme: 'swiss' }.`, 2);
  }
  for (const [key, value] of Object.entries(config)) {
    const problem = Object.hasOwn(checks, key) ? checks[key as keyof Checks](value) : unknownKey(key);
    if (problem !== undefined) throw new Failure(`${path}: "${key}" ${problem}`, 2);
  }
  const { theme, components, ...others } = config as RectoConfig;
  const fromHere = (file: string) => resolve(dirname(path), file);
  return {
    ...others,
    ...(theme === undefined ? {} : { theme: isThemeFile(theme) ? fromHere(theme) : theme }),
    ...(components === undefined ? {} : { components: fromHere(components) }),
  };
}

function unknownKey(key: string): string {
  const near = nearest(key, Object.keys(checks));
  return `is not known. ${near ? `Did you mean "${near}"?` : `Known are ${Object.keys(checks).join(', ')}.`}`;
}
