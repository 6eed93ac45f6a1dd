import { parseSource } from '../source/parse-source.ts';
import { currentPath } from './current-path.ts';
import type { Edit } from './edit.ts';
import { editJson } from './edit-json.ts';
import { editYaml } from './edit-yaml.ts';

/**
 * Changes values in the text of a document and leaves everything else as it was written: comments, order, quotation
 * marks, empty lines. Edits are made one after the other, so that a later path means the document after the earlier ones.
 *
 * @throws SyntaxError when the text has mistakes of YAML or JSON, which have to be mended first.
 * @throws RangeError when a path leads nowhere: into a text, or past the end of a list.
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
    const mistake = source.problems.find(({ severity }) => severity === 'error');
    if (mistake) throw new SyntaxError(mistake.message);
    const change = { ...edit, path: currentPath(source.root, edit.path) };
    current =
      source.format === 'json' ? editJson(current, source.root, change) : editYaml(current, source.root, change);
  }
  return mark + current;
}
