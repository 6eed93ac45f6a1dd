import * as fc from 'fast-check';
import { sameData } from '../json-resume/same-data.ts';
import { plainValue, type SourceNode } from '../source/node.ts';
import { parseSource } from '../source/parse-source.ts';
import { applyToData, type Edit } from '../update/edit.ts';
import { updateResume } from '../update/update-resume.ts';
import { json, yaml } from './edited-documents.ts';

const values = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'a: b',
    '# c',
    '- d',
    'yes',
    '1',
    'multi\nline\n',
    ' lead',
    'true',
    '"',
    "it's",
    '{',
    '[x',
    '*a',
    '&b',
    '!c',
    '%',
    '@',
    '`',
    'é',
    '😀\u0085',
  ),
  fc.boolean(),
  fc.integer(),
  fc.constant(null),
  fc.jsonValue({ maxDepth: 2 }),
);
const paths = fc.constantFrom<Edit['path']>(
  ['basics', 'name'],
  ['basics', 'summary'],
  ['basics', 'x y'],
  ['work', 0],
  ['work', 1],
  ['work', 2],
  ['work', 0, 'name'],
  ['work', 0, 'highlights'],
  ['work', 0, 'highlights', 0],
  ['work', 0, 'highlights', 2],
  ['work', 0, 'highlights', 3],
  ['skills', 0],
  ['skills', 0, 'name'],
  ['meta', 'recto', 'order', 0],
);
const edits = fc.record({ path: paths, value: fc.option(values, { nil: undefined }), insert: fc.boolean() });

const COMMENTS = ['# My', '# Where to'];

/**
 * Makes random edits in YAML, in YAML with the line ends of Windows, and in JSON. Throws with the smallest edit that does
 * not have its effect, loses a comment, or changes other data.
 *
 * @param count edits in each of the three texts
 * @returns how many edits were made
 */
export function anyEdit(count: number, seed?: number): number {
  let made = 0;
  for (const text of [yaml, yaml.replaceAll('\n', '\r\n'), json.replace('company', 'name')]) {
    const path = text.startsWith('{') ? 'a.json' : 'a.yaml';
    const before = plainValue(parseSource(text, path).root as SourceNode);
    const check = (edit: Edit) => {
      made++;
      const out = updated(text, edit, path);
      if (out === undefined) return true;
      const { root, problems } = parseSource(out, path);
      const keepsComments = path === 'a.json' || COMMENTS.every((comment) => out.includes(comment));
      return (
        problems.length === 0 &&
        keepsComments &&
        sameData(plainValue(root as SourceNode), JSON.parse(JSON.stringify(applyToData(before, edit))))
      );
    };
    fc.assert(
      fc.property(edits, (edit) => check(edit as Edit)),
      { numRuns: count, ...(seed === undefined ? {} : { seed }) },
    );
  }
  return made;
}

/** `undefined` when the edit is refused. */
function updated(text: string, edit: Edit, path: string): string | undefined {
  try {
    return updateResume(text, [edit], { path });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
