import { basics } from '../document/basics.ts';
import * as entries from '../document/entries.ts';
import type { Basics } from '../document/index.ts';
import { type Context, createContext, OMIT } from '../read/context.ts';
import { readValue } from '../read/read-value.ts';
import { entryOf, type ListNode, type MapNode, plainValue, type SourceNode } from '../source/node.ts';
import { exportBasics, exportEntry, OFFICIAL_SECTIONS, type OfficialSection } from './export-entry.ts';
import { officialUri } from './official-formats.ts';
import { sameData } from './same-data.ts';
import { JSON_RESUME_SCHEMA_URL } from './to-json-resume.ts';

const DEFINITIONS = {
  work: entries.work,
  volunteer: entries.volunteer,
  education: entries.education,
  awards: entries.award,
  certificates: entries.certificate,
  publications: entries.publication,
  skills: entries.skill,
  languages: entries.language,
  interests: entries.interest,
  references: entries.reference,
  projects: entries.project,
} satisfies Record<OfficialSection, unknown>;

/**
 * Restores the values that `toJsonResume` had to write in another form, and removes the list of them. An original is
 * restored only when exporting it gives what the document has in its place: values that were changed later stay.
 */
export function restoreOriginals(root: MapNode, context: Context): MapNode {
  const recto = mapAt(mapAt(root, 'meta'), 'recto');
  const recorded = recto && entryOf(recto, 'originals')?.value;
  if (recorded?.kind !== 'list') return root;
  // Originals are read like documents, but their issues are not reported: they were issues of the exported document.
  const silent: Context = createContext({ ...context, read: (schema, node) => readValue(schema, node, silent) }, []);
  let out = withValue(root, ['meta', 'recto', 'originals'], undefined);
  // From the end, so that restored entries do not move those before them.
  for (const note of [...recorded.items].reverse()) {
    if (note.kind !== 'map') continue;
    const path = plainValue(entryOf(note, 'path')?.value ?? note);
    const count = plainValue(entryOf(note, 'count')?.value ?? note);
    const value = entryOf(note, 'value')?.value;
    if (Array.isArray(path)) out = restore(out, path, typeof count === 'number' ? count : 1, value, silent);
  }
  return out;
}

function restore(
  root: MapNode,
  path: unknown[],
  count: number,
  value: SourceNode | undefined,
  context: Context,
): MapNode {
  const [section, index] = path;
  if (path.length === 1 && section === 'basics' && value) {
    const read = context.read(basics, value);
    const now = entryOf(root, 'basics')?.value;
    const isSame = read !== OMIT && now && sameData(plainValue(now), exportBasics(read as Basics));
    return isSame ? withValue(root, ['basics'], value) : root;
  }
  if (path.length === 2 && typeof index === 'number' && OFFICIAL_SECTIONS.some((known) => known === section)) {
    return value ? restoreEntry(root, section as OfficialSection, index, count, value, context) : root;
  }
  const name = path.join('.');
  const standing =
    name === '$schema' ? entryOf(root, '$schema') : name === 'meta.canonical' ? entryAt(root, 'canonical') : undefined;
  const now = standing && plainValue(standing.value);
  if (name === '$schema' && now === JSON_RESUME_SCHEMA_URL) return withValue(root, ['$schema'], value);
  if (name === 'meta.canonical' && value?.kind === 'scalar' && now === officialUri(String(value.value))) {
    return withValue(root, ['meta', 'canonical'], value);
  }
  const emptied =
    name === 'meta' ? mapAt(root, 'meta') : name === 'meta.recto' ? mapAt(mapAt(root, 'meta'), 'recto') : undefined;
  return emptied?.entries.length === 0 ? withValue(root, name.split('.'), undefined) : root;
}

function restoreEntry(
  root: MapNode,
  section: OfficialSection,
  index: number,
  count: number,
  value: SourceNode,
  context: Context,
): MapNode {
  const list = entryOf(root, section)?.value;
  const read = context.read(DEFINITIONS[section], value);
  if (list?.kind !== 'list' || read === OMIT || index < 0 || !Number.isInteger(index) || !Number.isInteger(count))
    return root;
  const written = list.items.slice(index, index + count).map(plainValue);
  if (!sameData(written, exportEntry(section, read as object))) return root;
  const items = [...list.items.slice(0, index), value, ...list.items.slice(index + count)];
  return withValue(root, [section], { ...list, items } satisfies ListNode);
}

function mapAt(node: MapNode | undefined, key: string): MapNode | undefined {
  const value = node && entryOf(node, key)?.value;
  return value?.kind === 'map' ? value : undefined;
}

function entryAt(root: MapNode, key: string) {
  const meta = mapAt(root, 'meta');
  return meta && entryOf(meta, key);
}

/** A copy of a tree with another value at a path, or with nothing there. */
function withValue(node: MapNode, [key, ...rest]: string[], value: SourceNode | undefined): MapNode {
  if (key === undefined) return node;
  const entry = entryOf(node, key);
  if (rest.length > 0) {
    if (entry?.value.kind !== 'map') return node;
    const changed = { ...entry, value: withValue(entry.value, rest, value) };
    return { ...node, entries: node.entries.map((other) => (other === entry ? changed : other)) };
  }
  const kept = node.entries.filter((other) => other !== entry);
  if (!value) return { ...node, entries: kept };
  const added = { key, keySpan: entry?.keySpan ?? value.span, value };
  return {
    ...node,
    entries: entry ? node.entries.map((other) => (other === entry ? added : other)) : [...kept, added],
  };
}
