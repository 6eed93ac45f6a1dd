import { basics } from '../document/basics.ts';
import { entryOf, type MapEntry, type MapNode } from '../source/node.ts';
import { lettersOf } from '../text/fold-name.ts';
import { isNamePart } from './as-text.ts';
import type { Context } from './context.ts';
import { isPartOfPlace } from './gather-in-basics.ts';
import { isBlank, reportKey } from './issues.ts';
import { fieldCalled } from './other-names.ts';
import { looksLikeResume, sectionCalled } from './section-names.ts';

/**
 * Moves the fields of a person into `basics`: those that stand beside the sections, and those in groups such as `contact`.
 * A field that `basics` has already stays where it is.
 */
export function gatherPerson(root: MapNode, context: Context): MapNode {
  if (!looksLikeResume(root)) return root;
  const person = entryOf(root, 'basics');
  if (person && person.value.kind !== 'map') return root;
  const fields = new Map<string, MapEntry>();
  for (const entry of person?.value.kind === 'map' ? person.value.entries : [])
    if (!isBlank(entry.value)) fields.set(fieldOf(entry), entry);

  const added: MapEntry[] = [];
  const add = (entry: MapEntry): boolean => {
    const field = fieldOf(entry);
    if (fields.has(field)) return false;
    fields.set(field, entry);
    added.push(entry);
    return true;
  };
  const others = root.entries.flatMap((entry): MapEntry[] => {
    if (entry === person) return [];
    const { key, value } = entry;
    if (value.kind === 'map' && sectionCalled(key) === 'basics') {
      const left = value.entries.filter((inside) => !add(inside));
      return left.length === 0 ? [] : [{ ...entry, value: { ...value, entries: left } }];
    }
    const named = namedInBasics(entry);
    if (!named || isBlank(value) || !add(named)) return [entry];
    return named.value === value ? [] : restOf(entry, named);
  });
  const isPerson =
    person !== undefined || added.some((entry) => IDENTIFYING.includes(fieldOf(entry)) || isNamePart(entry.key));
  const [first] = added;
  if (!isPerson || !first) return root;
  for (const entry of root.entries.filter((entry) => entry !== person && !others.includes(entry)))
    reportKey(entry, context, { ...MOVED, message: `"${entry.key}" belongs in "basics".` });
  const own =
    person?.value.kind === 'map'
      ? person.value
      : ({ kind: 'map', entries: [], path: [], span: first.value.span } as const);
  const value: MapNode = { ...own, entries: [...own.entries, ...added] };
  return { ...root, entries: [{ key: 'basics', keySpan: person?.keySpan ?? first.keySpan, value }, ...others] };
}

/** What a group has beside the text that was taken out of it. */
function restOf(entry: MapEntry, taken: MapEntry): MapEntry[] {
  if (entry.value.kind !== 'map') return [];
  const entries = entry.value.entries.filter(({ value }) => value !== taken.value && !isBlank(value));
  if (entries.length === 0) return [];
  return [{ ...entry, key: `${entry.key} (not read)`, value: { ...entry.value, entries }, isKept: true }];
}

const MOVED = { severity: 'warning', rule: 'moved-key', group: '' } as const;

/** One of these says that the fields at the top are those of a person. */
const IDENTIFYING = ['name', 'email', 'label', 'profiles'];

function fieldOf({ key }: MapEntry): string {
  return fieldCalled(basics, key) ?? lettersOf(key);
}

/** Keys that have another meaning at the top than within `basics`. */
const NOT_OF_A_PERSON = ['title', 'link', 'href', 'social', 'about', 'logo'];

/** Texts about a person, which are a summary where they stand alone. */
const SUMMARIES = [
  'profile',
  'bio',
  'about',
  'aboutme',
  'objective',
  'careerobjective',
  'summary',
  'professionalsummary',
];

/** Where editors put the text of a summary that is a group: `{ title, content }`. */
const CONTENTS = ['content', 'text', 'summary', 'description', 'body', 'value'];

/** An entry at the top under the name that it has in `basics`; `undefined` where it is no field of a person. */
function namedInBasics(entry: MapEntry): MapEntry | undefined {
  const letters = lettersOf(entry.key);
  const { value } = entry;
  if (SUMMARIES.includes(letters)) {
    const inside = value.kind === 'map' ? value.entries.find(({ key }) => CONTENTS.includes(lettersOf(key))) : entry;
    return inside && { ...entry, key: 'summary', value: inside.value };
  }
  if (isNamePart(entry.key) || (value.kind === 'scalar' && isPartOfPlace(entry.key))) return entry;
  if (NOT_OF_A_PERSON.includes(letters) || entry.isKept) return undefined;
  return fieldCalled(basics, entry.key) === undefined ? undefined : entry;
}
