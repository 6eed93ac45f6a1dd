import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a project can begin with. The build writes it, as `dist/choices.json`. */
export interface Choices {
  /** Of the packages of Recto. */
  version: string;
  /** Address of the JSON Schema of documents. */
  schema: string;
  papers: readonly string[];
  themes: readonly ThemeChoice[];
  /** YAML documents. */
  documents: { empty: string; example: string };
}

/** A theme that the project's own one is made of. */
export interface ThemeChoice {
  name: string;
  description: string;
  /** Section keys, first to last; empty for the usual order. */
  order: readonly string[];
  /** Section keys of a second column; empty for one column. */
  aside: readonly string[];
}

/** The frameworks that there are templates for, with what each is, for a menu. */
export const frameworks = {
  astro: 'a static site, with components of React in it',
  next: 'server components, exported as static files',
  vite: 'the least: one page, without a framework',
} as const;

/** The name of a framework that there is a template for. */
export type Framework = keyof typeof frameworks;

/** A path in this package; its code is one folder deep. */
export const pathInPackage = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

let known: Choices | undefined;

/** What a project can begin with. */
export function choices(): Choices {
  known ??= JSON.parse(readFileSync(pathInPackage('dist/choices.json'), 'utf8')) as Choices;
  return known;
}
