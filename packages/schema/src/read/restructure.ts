import { basics } from '../document/basics.ts';
import { resumeSchema } from '../document/index.ts';
import { entryOf, type MapEntry, type MapNode } from '../source/node.ts';
import { SECTION_ALIASES } from './aliases.ts';
import type { Context } from './context.ts';
import { reportKey } from './issues.ts';
import { fieldsOf } from './shape.ts';

const SECTIONS = Object.keys(fieldsOf(resumeSchema)).filter((key) => !['$schema', 'basics', 'meta'].includes(key));

// Keys that only a résumé has at the top. With "name" or "keywords", every package.json would look like a résumé.
const RESUME_KEYS = [
  'basics',
  ...SECTIONS,
  ...Object.keys(SECTION_ALIASES).filter((key) => !['info', 'profile'].includes(key)),
];

/** Whether a document has a key that only a résumé has at the top. */
export function looksLikeResume(root: MapNode): boolean {
  return RESUME_KEYS.some((key) => {
    const value = entryOf(root, key)?.value;
    return value !== undefined && (value.kind !== 'scalar' || key === 'basics');
  });
}

/** Moves sections to their place, out of `basics` or a wrapper, renames them, and moves the fields of a person into `basics`. */
export function restructure(root: MapNode, context: Context): MapNode {
  return gatherBasics(liftSections(renameSections(unwrap(root, context), context), context), context);
}

function unwrap(root: MapNode, context: Context): MapNode {
  for (const key of ['resume', 'cv', 'curriculum']) {
    const entry = entryOf(root, key);
    if (entry?.value.kind !== 'map' || looksLikeResume(root) || !looksLikeResume(entry.value)) continue;
    reportKey(entry, context, { ...MOVED, message: `The résumé is taken out of "${key}".`, group: '' });
    return { ...root, entries: [...root.entries.filter((other) => other !== entry), ...entry.value.entries] };
  }
  return root;
}

function renameSections(root: MapNode, context: Context): MapNode {
  const entries = root.entries.map((entry): MapEntry => {
    const name = Object.hasOwn(SECTION_ALIASES, entry.key) ? SECTION_ALIASES[entry.key] : undefined;
    if (name === undefined || entry.value.kind === 'scalar' || entryOf(root, name)) return entry;
    reportKey(entry, context, { ...RENAMED, message: `"${entry.key}" is called "${name}".`, group: '' });
    return { ...entry, key: name };
  });
  return { ...root, entries };
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

function gatherBasics(root: MapNode, context: Context): MapNode {
  if (entryOf(root, 'basics') || !looksLikeResume(root)) return root;
  const known = Object.keys(fieldsOf(basics));
  const own = root.entries.filter(({ key }) => known.includes(key) || ['website', 'picture'].includes(key));
  if (!own.some(({ key }) => ['name', 'email', 'label', 'profiles'].includes(key))) return root;
  for (const entry of own) {
    reportKey(entry, context, { ...MOVED, message: `"${entry.key}" belongs in "basics".`, group: '' });
  }
  const [first] = own as [MapEntry];
  const value: MapNode = { kind: 'map', entries: own, path: [], span: first.value.span };
  return {
    ...root,
    entries: [
      { key: 'basics', keySpan: first.keySpan, value },
      ...root.entries.filter((entry) => !own.includes(entry)),
    ],
  };
}

const MOVED = { severity: 'warning', rule: 'moved-key' } as const;
const RENAMED = { severity: 'warning', rule: 'renamed-key' } as const;

function isEmptyList(entry: MapEntry | undefined): boolean {
  return entry?.value.kind === 'list' && entry.value.items.length === 0;
}
