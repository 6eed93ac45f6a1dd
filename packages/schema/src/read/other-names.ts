import type * as z from 'zod';
import { lettersOf } from '../text/fold-name.ts';
import { aliasesOf } from './aliases.ts';
import { fieldsOf } from './shape.ts';

const known = new WeakMap<z.ZodObject, ReadonlyMap<string, string>>();

/**
 * The field of a group that a key means: one of its other names, or the same letters with other capitals and signs
 * (`start_date`, `Company Name`). `tags` is found under its own name alone, because a slip in it must be an error.
 */
export function fieldCalled(schema: z.ZodObject, key: string): string | undefined {
  if (key.length > LONGEST_KEY) return undefined;
  const names = known.get(schema) ?? foldedNames(schema);
  known.set(schema, names);
  return names.get(lettersOf(key));
}

// No name of a field is longer.
const LONGEST_KEY = 40;

function foldedNames(schema: z.ZodObject): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (name: string, field: string) => {
    const letters = lettersOf(name);
    if (field !== 'tags' && !field.startsWith('$') && !names.has(letters)) names.set(letters, field);
  };
  for (const field of Object.keys(fieldsOf(schema))) add(field, field);
  for (const [name, field] of Object.entries(aliasesOf(schema))) add(name, field);
  return names;
}
