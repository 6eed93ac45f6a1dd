import type { Context, Remark } from './context.ts';

/** Every group of fields of a document, from the top down. */
export function* objectsOf(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const part of Object.values(value)) yield* objectsOf(part);
}

/** Remarks on the value under a key of a group or list, where it stands in the text; not on what unknown keys hold. */
export function remarkAt(
  owner: object,
  key: string | number,
  context: Context,
  remark: Omit<Remark, 'path' | 'span'>,
): void {
  const origin = context.originOf(owner, key);
  if (origin) context.remark({ ...remark, path: origin.path, span: origin.span });
}
