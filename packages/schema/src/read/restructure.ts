import { basics } from '../document/basics.ts';
import { resumeSchema } from '../document/index.ts';
import { entryOf, type MapEntry, type MapNode, type SourceNode } from '../source/node.ts';
import type { Context } from './context.ts';
import { gatherPerson } from './gather-person.ts';
import { isBlank, reportKey } from './issues.ts';
import { fieldCalled } from './other-names.ts';
import { isOfResume, looksLikeResume, sectionCalled } from './section-names.ts';
import { fieldsOf } from './shape.ts';

const SECTIONS = Object.keys(fieldsOf(resumeSchema)).filter((key) => !['$schema', 'basics', 'meta'].includes(key));

/** Moves sections to their place, out of `basics` or a wrapper, renames them, and moves the fields of a person into `basics`. */
export function restructure(root: MapNode, context: Context): MapNode {
  const sections = renameSections(liftNamedSections(unwrap(root, context), context), context);
  return gatherPerson(liftSections(sections, context), context);
}

function unwrap(root: MapNode, context: Context): MapNode {
  if (looksLikeResume(root)) return root;
  for (const entry of root.entries) {
    if (!WRAPPERS.includes(entry.key.toLowerCase())) continue;
    const { value } = entry;
    if (value.kind !== 'map' || !looksLikeResume(value)) continue;
    reportKey(entry, context, { ...MOVED, message: `The résumé is taken out of "${entry.key}".`, group: '' });
    return { ...root, entries: [...root.entries.filter((other) => other !== entry), ...value.entries] };
  }
  return root;
}

const WRAPPERS = ['resume', 'cv', 'curriculum', 'curriculumvitae', 'data', 'profile', 'document'];

/** Takes sections out of a group of them: `sections: { work: […] }`. A list there has the sections of the writer. */
function liftNamedSections(root: MapNode, context: Context): MapNode {
  const group = entryOf(root, 'sections');
  if (group?.value.kind !== 'map') return root;
  const { entries } = group.value;
  const isKnown = (key: string) =>
    sectionCalled(key) !== undefined || ['summary', 'profiles'].includes(fieldCalled(basics, key) ?? '');
  const named = entries.filter(({ key, value }) => isKnown(key) && !entryOf(root, key) && !isBlank(value));
  const own = entries.filter((entry) => !named.includes(entry) && !isBlank(entry.value)).map(asOwnSection);
  for (const entry of named) {
    reportKey(entry, context, {
      ...MOVED,
      message: `"${entry.key}" belongs beside "basics", not in "sections".`,
      group: '',
    });
  }
  const rest = own.length === 0 ? [] : [{ ...group, value: { ...group.value, kind: 'list', items: own } as const }];
  return { ...root, entries: [...root.entries.filter((entry) => entry !== group), ...named, ...rest] };
}

/** A section of the writer that has its title as its key. */
function asOwnSection({ key, keySpan, value }: MapEntry): SourceNode {
  const title: MapEntry = {
    key: 'title',
    keySpan,
    value: { kind: 'scalar', value: key, source: key, path: value.path, span: keySpan },
  };
  if (value.kind !== 'map')
    return { kind: 'map', entries: [title, { key: 'entries', keySpan, value }], path: value.path, span: value.span };
  return entryOf(value, 'title') || entryOf(value, 'name') ? value : { ...value, entries: [title, ...value.entries] };
}

/** Gives sections the names that we know them by. Lists under several names of one section become one list. */
function renameSections(root: MapNode, context: Context): MapNode {
  if (!looksLikeResume(root)) return root;
  const entries: MapEntry[] = [];
  const hasBasics = entryOf(root, 'basics')?.value.kind === 'map';
  for (const entry of root.entries) {
    const { key, value } = entry;
    const called = entry.isKept ? undefined : sectionCalled(key);
    // What another group of the person has is added to `basics` later, field by field.
    const name = called === 'basics' && hasBasics && key !== 'basics' ? undefined : called;
    const isSection = name !== undefined && (value.kind !== 'scalar' || key === name || isOfResume(key));
    const at = isSection ? entries.findIndex((other) => other.key === name) : -1;
    const section = isSection ? joined(entries[at], { ...entry, key: name }) : undefined;
    if (section && key !== name)
      reportKey(entry, context, { ...RENAMED, message: `"${key}" should be "${name}"; it is read so.`, group: '' });
    if (!section || at < 0) entries.push(section ?? entry);
    else entries[at] = section;
  }
  return { ...root, entries };
}

/** One section of two; `undefined` where they cannot be one. */
function joined(one: MapEntry | undefined, other: MapEntry): MapEntry | undefined {
  if (!one || isBlank(one.value) || isEmptyList(one)) return other;
  if (isBlank(other.value) || isEmptyList(other)) return one;
  if (one.value.kind !== 'list' || other.value.kind !== 'list') return undefined;
  return { ...one, value: { ...one.value, items: [...one.value.items, ...other.value.items] } };
}

function liftSections(root: MapNode, context: Context): MapNode {
  const person = entryOf(root, 'basics');
  if (person?.value.kind !== 'map') return root;
  const lifted = person.value.entries.filter(({ key, value }) => {
    const isSection = SECTIONS.includes(key) && !Object.hasOwn(fieldsOf(basics), key) && value.kind !== 'scalar';
    return isSection && (entryOf(root, key) === undefined || isEmptyList(entryOf(root, key)));
  });
  for (const entry of lifted) {
    reportKey(entry, context, { ...MOVED, message: `"${entry.key}" belongs beside "basics", not in it.`, group: '' });
  }
  if (lifted.length === 0) return root;
  const rest = { ...person.value, entries: person.value.entries.filter((entry) => !lifted.includes(entry)) };
  const kept = root.entries.filter(({ key }) => !lifted.some((entry) => entry.key === key));
  return {
    ...root,
    entries: [...kept.map((entry) => (entry === person ? { ...entry, value: rest } : entry)), ...lifted],
  };
}

const MOVED = { severity: 'warning', rule: 'moved-key' } as const;
const RENAMED = { severity: 'warning', rule: 'renamed-key' } as const;

function isEmptyList(entry: MapEntry | undefined): boolean {
  return entry?.value.kind === 'list' && entry.value.items.length === 0;
}
