import type { Context, Issue } from './context.ts';

/** Every group of fields of a document, outer groups before inner ones. */
export function* objectsOf(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const part of Object.values(value)) yield* objectsOf(part);
}

/** Reports an issue of the value of a key, at its place in the text. Values of unknown keys have no place. */
export function reportAt(
  owner: object,
  key: string | number,
  context: Context,
  issue: Omit<Issue, 'path' | 'span'>,
): void {
  const origin = context.originOf(owner, key);
  if (origin) context.report({ ...issue, path: origin.path, span: origin.span });
}
