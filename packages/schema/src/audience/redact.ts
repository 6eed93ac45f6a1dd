/** A value that was removed from a document for an audience. */
export interface Removal {
  /** Its place in the given document. */
  path: (string | number)[];
  /**
   * `tags`: the audience does not see its tags. `hidden`: the section is hidden. `redacted`: the rules of the audience
   * remove it. `unknown`: it is not in the definition of the document. `unused`: the page does not need it, such as tags
   * and ids.
   */
  reason: 'tags' | 'hidden' | 'redacted' | 'unknown' | 'unused';
}

/**
 * Removes the values at a path, in place, and adds each to `removed`. Steps are keys and positions; `*` stands for every
 * entry of a list or every key. Removed entries of lists leave holes until `closeHoles`, so that the others keep their
 * positions.
 */
export function redact(
  target: unknown,
  steps: readonly string[],
  removed: Removal[],
  walked: (string | number)[] = [],
): void {
  const [step, ...rest] = steps;
  if (step === undefined || typeof target !== 'object' || target === null) return;
  const holder = target as Record<string, unknown>;
  const keys = step === '*' ? Object.keys(target) : Object.hasOwn(target, step) ? [step] : [];
  for (const key of keys) {
    if (holder[key] === undefined) continue;
    const path = [...walked, Array.isArray(target) ? Number(key) : key];
    if (rest.length > 0) {
      redact(holder[key], rest, removed, path);
    } else {
      removed.push({ path, reason: 'redacted' });
      if (Array.isArray(target)) holder[key] = undefined;
      else delete holder[key];
    }
  }
}

/** Closes the holes in lists. A list without any entry left stays as an empty list. */
export function closeHoles(target: unknown): void {
  if (typeof target !== 'object' || target === null) return;
  if (Array.isArray(target)) target.splice(0, target.length, ...target.filter((entry) => entry !== undefined));
  for (const value of Object.values(target)) closeHoles(value);
}

/** Splits a path into steps: `references.*.phone`, `references[].phone`, `work[0].summary` or `/work/0/summary`. */
export function parsePath(path: string): string[] {
  if (path.startsWith('/')) return path.slice(1).split('/');
  return path
    .replaceAll('[]', '.*')
    .replaceAll(/\[(\d+|\*)\]/g, '.$1')
    .split('.')
    .filter((step) => step !== '');
}
