import { preventsEdits } from '../source/node.ts';
import { parseSource, plainLineEnds } from '../source/parse-source.ts';
import { currentPath } from './current-path.ts';
import type { Edit } from './edit.ts';
import { editJson } from './edit-json.ts';
import { editYaml } from './edit-yaml.ts';

/**
 * Changes values in the text of a document and leaves everything else as it was written: comments, order, quotation
 * marks, empty lines. Edits are made one after the other: the path of each is in the document after the edits before it.
 *
 * @throws SyntaxError when the text has mistakes of YAML or JSON, which must be corrected first.
 * @throws RangeError when a path leads nowhere (into a text, or beyond the end of a list), and when a path or a value has
 * the key `__proto__`, which is left out of documents.
 */
export function updateResume(
  text: string,
  edits: readonly Edit[],
  { path }: { path?: string | undefined } = {},
): string {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  let current = text.slice(mark.length);
  for (const edit of edits) {
    const source = parseSource(current, path);
    const mistake = source.problems.find(preventsEdits);
    if (mistake) throw new SyntaxError(mistake.message);
    const change = { ...edit, path: currentPath(source.root, edit.path) };
    refuseUnsafe(edit.path, edit.value);
    const lines = plainLineEnds(current);
    const edited =
      source.format === 'json' ? editJson(lines, source.root, change) : editYaml(lines, source.root, change);
    current = lines === current ? edited : withOldLineEnds(current, lines, edited);
  }
  return mark + current;
}

/** The edited text with the line ends of the old text. New lines end in carriage returns where all others do. */
function withOldLineEnds(old: string, lines: string, edited: string): string {
  const most = Math.min(lines.length, edited.length);
  let start = 0;
  while (start < most && lines[start] === edited[start]) start++;
  let end = 0;
  while (end < most - start && lines[lines.length - 1 - end] === edited[edited.length - 1 - end]) end++;
  const piece = edited.slice(start, edited.length - end);
  const written = old.includes('\n') ? piece : piece.replaceAll('\n', '\r');
  return old.slice(0, start) + written + old.slice(old.length - end);
}

function refuseUnsafe(path: Edit['path'], value: unknown): void {
  const isUnsafe = (inside: unknown): boolean =>
    typeof inside === 'object' &&
    inside !== null &&
    (Object.hasOwn(inside, '__proto__') || Object.values(inside).some(isUnsafe));
  if (path.includes('__proto__') || isUnsafe(value))
    throw new RangeError('The key "__proto__" cannot be written: reading a document leaves it out.');
}
