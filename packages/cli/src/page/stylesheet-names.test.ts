import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { customProperty, themes, tokenDefinitions, traitDefinitions } from '@recto/themes';
import { beforeAll, expect, test } from 'vitest';

const require = createRequire(import.meta.url);

/**
 * Custom properties that a page or a script sets on elements, and no stylesheet declares: the fit of `@recto/print`, the
 * paper of a size of its own, what `printProperties` of `@recto/react` writes on the root, the comma of the language, the
 * size that a long name has, how well a person knows a language, and the first page that `SheetPages` draws on a screen.
 */
const SET_ON_ELEMENTS = new Set([
  '--recto-density',
  '--recto-size',
  '--recto-spread',
  '--recto-fitted-gap',
  '--recto-copyfit-letter',
  '--recto-copyfit-word',
  '--recto-copyfit-end',
  '--recto-copyfit-align',
  '--recto-paper-width',
  '--recto-paper-height',
  '--recto-running-head',
  '--recto-issued',
  '--recto-comma',
  '--recto-name-fit',
  '--recto-level',
  '--recto-sheet-margin',
  // The stylesheet of a theme with a sidebar background sets these; none of ours has one.
  '--recto-aside-background-left',
  '--recto-aside-background-right',
]);

/** What the fit of `@recto/print` reads, and gives to the paragraphs that it justifies. */
const READ_BY_FIT = new Set(['--recto-paragraph-align']);

/** Traits whose rules are only in the stylesheet of a theme that has them, so no `var()` asks for them. */
const READ_BY_STYLESHEETS = new Set([
  '--recto-ground',
  '--recto-picture',
  '--recto-summary',
  '--recto-citation',
  '--recto-icons',
  '--recto-levels',
]);

let sheets: Map<string, string>;

beforeAll(async () => {
  const names = ['@recto/react/styles.css', '@recto/print/print.css'];
  for (const theme of Object.keys(themes)) names.push(`@recto/themes/${theme}.css`);
  const read = names.map(async (name) => [name, await readFile(require.resolve(name), 'utf8')] as const);
  sheets = new Map(await Promise.all(read));
});

test('every custom property that a stylesheet uses is declared in one of them, or set on elements', () => {
  const declared = new Set(SET_ON_ELEMENTS);
  for (const css of sheets.values())
    for (const [, name = ''] of css.matchAll(/(--recto-[\w-]+)\s*:/g)) declared.add(name);
  const unknown = [...sheets].flatMap(([sheet, css]) =>
    [...css.matchAll(/var\(\s*(--recto-[\w-]+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => !declared.has(name))
      .map((name) => `${sheet}: ${name}`),
  );
  expect([...new Set(unknown)]).toEqual([]);
});

test('every token and every property of a trait is used', () => {
  const all = [...sheets.values()].join('\n');
  const tokens = Object.entries(tokenDefinitions).flatMap(([group, definitions]) =>
    Object.keys(definitions).map((name) => customProperty(group as keyof typeof tokenDefinitions, name)),
  );
  const properties = Object.values(traitDefinitions).flatMap((values) =>
    Object.values(values).flatMap((declarations) => Object.keys(declarations)),
  );
  const unused = [...new Set([...tokens, ...properties])].filter(
    (name) =>
      !READ_BY_FIT.has(name) && !READ_BY_STYLESHEETS.has(name) && !new RegExp(`var\\(\\s*${name}[\\s,)]`).test(all),
  );
  expect(unused).toEqual([]);
});

test('every attribute of a trait that a stylesheet selects by is one that traits have', () => {
  const known = new Set(
    Object.entries(traitDefinitions).flatMap(([trait, values]) =>
      Object.keys(values).map((value) => `data-recto-${trait}="${value}"`),
    ),
  );
  const selected = [...sheets.values()].flatMap((css) => [...css.matchAll(/\[(data-recto-([\w-]+)="?([\w-]+)"?)\]/g)]);
  const unknown = selected
    .filter(([, , trait = '']) => Object.hasOwn(traitDefinitions, trait))
    .map(([, , trait, value]) => `data-recto-${trait}="${value}"`)
    .filter((attribute) => !known.has(attribute));
  expect(selected.length).toBeGreaterThan(10);
  expect([...new Set(unknown)]).toEqual([]);
});
