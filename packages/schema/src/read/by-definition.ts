import type * as z from 'zod';

/**
 * A function of a definition that remembers its results: a document asks for the same few hundred times, and Zod searches
 * its registries and traits each time.
 */
export function byDefinition<Definition extends z.ZodType, Result>(
  compute: (definition: Definition) => Result,
): (definition: Definition) => Result {
  const known = new WeakMap<Definition, { result: Result }>();
  return (definition) => {
    let entry = known.get(definition);
    if (entry === undefined) {
      entry = { result: compute(definition) };
      known.set(definition, entry);
    }
    return entry.result;
  };
}
