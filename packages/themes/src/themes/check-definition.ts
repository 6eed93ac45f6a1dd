import { nearest } from '@recto/schema';
import { tokenDefinitions } from '../tokens/tokens.ts';
import { traitDefinitions } from '../tokens/traits.ts';
import type { SectionLayout } from './theme.ts';
import { themeNames } from './theme-names.ts';
import { acceptsToken, tokenTakes, type Unit } from './token-values.ts';

type Group = Readonly<Record<string, unknown>>;

/** The layouts of each section. */
const LAYOUTS = {
  education: ['table', 'entries'],
  coursework: ['matrix', 'list'],
  skills: ['list', 'tags', 'table'],
  awards: ['table', 'list'],
  projects: ['table', 'entries'],
} satisfies { [Section in keyof SectionLayout]: SectionLayout[Section][] };

const NAME = /^[a-z][a-z0-9-]*$/;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown) => typeof value === 'string';
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);

/** The parts of a theme: what each takes, in words, and whether a value is that. */
const PARTS = new Map<string, [takes: string, accepts: (value: unknown) => boolean]>([
  ['name', ['a text', isText]],
  ['description', ['a text', isText]],
  ['extends', ['a theme', (value) => isGroup(value) && isGroup(value.tokens) && isGroup(value.traits)]],
  ['tokens', ['groups of tokens', isGroup]],
  ['traits', ['a choice for each trait', isGroup]],
  ['layout', ['a layout for each section', isGroup]],
  ['order', ['a list of section keys', isTexts]],
  ['aside', ['a list of section keys', isTexts]],
  ['asideBackground', ['true or false', (value) => typeof value === 'boolean']],
  ['zoom', ['a number above 0, such as 1.2', (value) => Number.isFinite(value) && Number(value) > 0]],
  ['palettes', ['colours by the name of a palette', isGroup]],
  ['pairings', ['font families by the name of a pairing', isGroup]],
  ['fonts', ['a list of font faces', Array.isArray]],
]);

/**
 * Checks what is passed to `defineTheme`, for JavaScript and for data that no compiler has seen. Each mistake is named
 * with what is right, or nearest to it.
 *
 * @throws {TypeError} at the first mistake
 */
export function checkDefinition(definition: unknown): void {
  if (!isGroup(definition)) {
    throw mistake('defineTheme takes an object, such as { name: "my-theme", extends: classic }.');
  }
  for (const [part, value] of given(definition)) {
    const [takes, accepts] = PARTS.get(part) ?? [];
    if (!takes || !accepts) throw unknown(`"${part}"`, 'a part of a theme', part, PARTS.keys());
    if (part === 'extends' && isText(value)) throw namedTheme(String(value));
    if (!accepts(value)) throw mistake(`"${part}" is ${shown(value)}. It takes ${takes}.`);
  }
  const { name } = definition;
  if (!NAME.test(String(name ?? ''))) {
    throw mistake(
      `${shown(name)} is not a valid theme name. Use lower-case letters, digits and hyphens, such as "my-theme".`,
    );
  }
  checkTokens((definition.tokens ?? {}) as Group);
  checkChoices('trait', (definition.traits ?? {}) as Group, traitDefinitions);
  checkChoices('layout', (definition.layout ?? {}) as Group, LAYOUTS);
  checkVariants((definition.palettes ?? {}) as Group, (definition.pairings ?? {}) as Group);
  if (definition.extends === undefined) checkComplete(definition);
}

function checkTokens(tokens: Group): void {
  for (const [group, values] of given(tokens)) {
    const definitions = Object.hasOwn(tokenDefinitions, group)
      ? (tokenDefinitions as Record<string, Record<string, { unit: Unit; minimum?: number }>>)[group]
      : undefined;
    if (!definitions) throw unknown(`"${group}"`, 'a group of tokens', group, Object.keys(tokenDefinitions));
    if (!isGroup(values)) throw mistake(`"${group}" is ${shown(values)}. It takes a group of tokens.`);
    for (const [name, value] of given(values)) {
      const token = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
      if (!token) throw unknown(`"${group}.${name}"`, 'a token', name, Object.keys(definitions), `${group}.`);
      if (!acceptsToken(token.unit, value)) {
        throw mistake(`"${group}.${name}" is ${shown(value)}. It takes ${tokenTakes(token, value)}.`);
      }
    }
  }
}

function checkVariants(palettes: Group, pairings: Group): void {
  for (const name of [...Object.keys(palettes), ...Object.keys(pairings)]) {
    if (!NAME.test(name)) {
      throw mistake(`"${name}" is not a valid name of a variant. Use lower-case letters, digits and hyphens.`);
    }
    if (Object.hasOwn(palettes, name) && Object.hasOwn(pairings, name)) {
      throw mistake(`"${name}" is the name of a palette and of a pairing. Give one of them another.`);
    }
  }
  for (const color of Object.values(palettes)) checkTokens({ color });
  for (const font of Object.values(pairings)) checkTokens({ font });
}

function checkChoices(kind: string, choices: Group, known: Readonly<Record<string, object>>): void {
  for (const [name, choice] of given(choices)) {
    const options = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!options) throw unknown(`"${name}"`, `a ${kind}`, name, Object.keys(known));
    const names: string[] = Array.isArray(options) ? options : Object.keys(options);
    if (!names.includes(String(choice))) throw unknown(shown(choice), `a choice of ${name}`, String(choice), names);
  }
}

/** A theme that extends no other has a value for everything; traits have a default. */
function checkComplete({ tokens, layout, zoom, fonts }: Group): void {
  const missing = (path: string) =>
    mistake(`"${path}" has no value. Give it one, or extend a theme that has: { extends: classic }.`);
  const inside = (part: unknown, name: string) => (isGroup(part) ? part[name] : undefined);
  for (const [group, names] of Object.entries(tokenDefinitions)) {
    for (const [name, token] of Object.entries<object>(names)) {
      if (!('optional' in token) && inside(inside(tokens, group), name) === undefined)
        throw missing(`tokens.${group}.${name}`);
    }
  }
  for (const name of Object.keys(LAYOUTS)) if (inside(layout, name) === undefined) throw missing(`layout.${name}`);
  if (zoom === undefined) throw missing('zoom');
  if (fonts === undefined) throw missing('fonts');
}

/** What is there: `undefined` is the same as nothing. */
const given = (group: Group) => Object.entries(group).filter(([, value]) => value !== undefined);

const mistake = (sentences: string) => new TypeError(`Recto: ${sentences}`);

function unknown(subject: string, kind: string, word: string, known: Iterable<string>, path = ''): TypeError {
  const names = [...known];
  const near = nearest(word, names);
  const hint = near ? `Did you mean "${path}${near}"?` : `Use one of ${names.map((name) => path + name).join(', ')}.`;
  return mistake(`${subject} is not ${kind}. ${hint}`);
}

/** `extends` with the name of a theme. */
function namedTheme(name: string): TypeError {
  const near = nearest(name, themeNames) ?? 'classic';
  return mistake(
    `"extends" is "${name}". It takes a theme, not its name: import { ${near} } from '@recto/themes', and write extends: ${near}.`,
  );
}

/** A value in a sentence, not too long. */
function shown(value: unknown): string {
  const text = typeof value === 'function' ? 'a function' : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
