import type { Context, Issue } from './context.ts';

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
