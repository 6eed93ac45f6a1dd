import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { locales } from '@recto/schema';
import { type ThemeName, themes } from '@recto/themes';
import { alternatives, type FieldSchema, schemaAt } from '../form/field-schema.ts';
import { lineContext } from './line-context.ts';

/** Completes keys and values of a document, with the words of its schema. */
export function completeFromSchema(context: CompletionContext): CompletionResult | null {
  const found = lineContext(context.state.doc.toString(), context.pos);
  if (!found) return null;
  const { path, key, value, from, siblings } = found;
  if (!context.explicit && from === context.pos && value === undefined) return null;
  const options = key === undefined ? keysOf(path, siblings) : valuesOf([...path, key]);
  return options.length === 0 ? null : { from, options, validFor: /^[\w$.-]*$/ };
}

function keysOf(path: (string | number)[], siblings: readonly string[]): Completion[] {
  const groups = alternatives(schemaAt(path)).filter(({ properties }) => properties);
  const fields = groups.flatMap(({ properties }) => Object.entries(properties ?? {}));
  const known = new Map(fields.filter(([key]) => !siblings.includes(key)));
  return [...known].map(([key, field], index) => {
    const [first = {}] = alternatives(field);
    const isGroup = first.properties !== undefined || first.type === 'array';
    return {
      label: key,
      type: 'property',
      detail: field.title ?? first.title ?? '',
      info: field.description ?? first.description ?? '',
      apply: isGroup ? `${key}:` : `${key}: `,
      boost: -index / 10,
    };
  });
}

function valuesOf(path: (string | number)[]): Completion[] {
  const field = schemaAt(path);
  const known = alternatives(field).flatMap((each) => each.enum ?? (each.type === 'boolean' ? ['true', 'false'] : []));
  const info = field?.description ?? '';
  const name = path.slice(-3).join('.');
  if (name === 'meta.recto.theme')
    return Object.values(themes).map(({ name: label, description }) => ({
      label,
      detail: shortened(description),
      info,
    }));
  if (name === 'meta.recto.variant') {
    const names = Object.keys(themes).flatMap((theme) => {
      const { palettes = {}, pairings = {} } = themes[theme as ThemeName];
      return [...Object.keys(palettes), ...Object.keys(pairings)];
    });
    return [...new Set(names)].map((label) => ({ label, info }));
  }
  if (name === 'meta.recto.locale')
    return Object.keys(locales).length > 0 ? localeNames().map((label) => ({ label, info })) : [];
  const examples = known.length > 0 ? known : exampleTexts(field);
  return examples.map((label) => ({ label, info }));
}

const localeNames = () => (Array.isArray(locales) ? [...(locales as readonly string[])] : Object.keys(locales));
const shortened = (text: string) => (text.length > 44 ? `${text.slice(0, 42)}…` : text);
const exampleTexts = (field: FieldSchema | undefined) =>
  (field?.examples ?? []).filter((each): each is string => typeof each === 'string' && each.length < 40);
