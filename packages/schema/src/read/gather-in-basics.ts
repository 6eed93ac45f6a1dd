import { basics } from '../document/basics.ts';
import { location } from '../document/fields.ts';
import { entryOf, type MapEntry, type MapNode, type SourceNode } from '../source/node.ts';
import { lettersOf } from '../text/fold-name.ts';
import { isNamePart, nameParts } from './as-text.ts';
import type { Context } from './context.ts';
import { isBlank, reportKey } from './issues.ts';
import { fieldCalled } from './other-names.ts';

/** Networks whose names people write as keys: `linkedin: asha`. */
const NETWORKS = new Map(
  [
    'Behance',
    'Bluesky',
    'Dribbble',
    'Facebook',
    'GitHub',
    'GitLab',
    'Google Scholar',
    'Instagram',
    'Kaggle',
    'LinkedIn',
    'Mastodon',
    'Medium',
    'ORCID',
    'ResearchGate',
    'Stack Overflow',
    'Telegram',
    'Twitter',
    'XING',
    'YouTube',
  ].map((name) => [lettersOf(name), name]),
);

const MOVED = { severity: 'warning', rule: 'moved-key', group: 'Basics' } as const;

/**
 * Gathers what is in fields of its own: the parts of a name become a name, `linkedin: asha` a profile, and a street
 * or a city beside the name a location.
 */
export function gatherInBasics(node: MapNode, context: Context): MapNode {
  return withLocation(withProfiles(withName(node, context), context), context);
}

function withName(node: MapNode, context: Context): MapNode {
  const parts = node.entries.filter(({ key, value }) => isNamePart(key) && value.kind === 'scalar' && !isBlank(value));
  const hasName = node.entries.some(({ key, value }) => fieldCalled(basics, key) === 'name' && !isBlank(value));
  const name = parts.length > 1 && !hasName ? nameParts({ ...node, entries: parts }) : undefined;
  const [first] = parts;
  if (name === undefined || !first) return node;
  for (const part of parts)
    reportKey(part, context, { ...MOVED, message: `"${part.key}" is read as a part of "name".` });
  const value: SourceNode = { ...first.value, kind: 'scalar', value: name, source: name };
  return replaced(node, parts, { key: 'name', keySpan: first.keySpan, value });
}

function withProfiles(node: MapNode, context: Context): MapNode {
  const own = entryOf(node, 'profiles');
  if (own && own.value.kind !== 'list' && !isBlank(own.value)) return node;
  const found = node.entries.filter(
    ({ key, value }) => NETWORKS.has(lettersOf(key)) && value.kind === 'scalar' && !isBlank(value),
  );
  const [first] = found;
  if (!first) return node;
  const items = found.map((entry): SourceNode => {
    reportKey(entry, context, { ...MOVED, message: `"${entry.key}" is read as one of the "profiles".` });
    const { key, keySpan, value } = entry;
    const name = NETWORKS.get(lettersOf(key)) as string;
    const network = { kind: 'scalar', value: name, source: name, path: value.path, span: keySpan } as const;
    const entries = [
      { key: 'network', keySpan, value: network },
      { key: partOfProfile(value), keySpan, value },
    ];
    return { kind: 'map', entries, path: value.path, span: value.span };
  });
  const others = own?.value.kind === 'list' ? own.value.items : [];
  const value: SourceNode = {
    kind: 'list',
    items: [...others, ...items],
    path: ['basics', 'profiles'],
    span: first.value.span,
  };
  const keySpan = own?.keySpan ?? first.keySpan;
  return replaced(node, own ? [...found, own] : found, { key: 'profiles', keySpan, value });
}

/** Whether a text beside the name of a network is its address or a user name. */
export function partOfProfile(value: SourceNode): 'url' | 'username' {
  const text = value.kind === 'scalar' ? String(value.value) : '';
  return /^\s*(?:https?:|www\.)|[^\s/]\.[^\s/]+\//i.test(text) ? 'url' : 'username';
}

/** Whether a key beside those of a person is a part of where the person is. */
export function isPartOfPlace(key: string): boolean {
  return fieldCalled(location, key) !== undefined && fieldCalled(basics, key) === undefined;
}

function withLocation(node: MapNode, context: Context): MapNode {
  if (node.entries.some(({ key, value }) => fieldCalled(basics, key) === 'location' && !isBlank(value))) return node;
  const parts = node.entries.filter(
    ({ key, value }) => isPartOfPlace(key) && value.kind === 'scalar' && !isBlank(value),
  );
  const [first] = parts;
  if (!first) return node;
  for (const part of parts) reportKey(part, context, { ...MOVED, message: `"${part.key}" belongs in "location".` });
  const value: MapNode = { kind: 'map', entries: parts, path: ['basics', 'location'], span: first.value.span };
  return replaced(node, parts, { key: 'location', keySpan: first.keySpan, value });
}

/** A group with one entry in place of several. */
function replaced(node: MapNode, entries: readonly MapEntry[], entry: MapEntry): MapNode {
  return { ...node, entries: [...node.entries.filter((other) => !entries.includes(other)), entry] };
}
