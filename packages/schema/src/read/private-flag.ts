import { foldedTags } from '../audience/folded-tags.ts';
import { type MapEntry, type MapNode, plainValue } from '../source/node.ts';
import { lettersOf } from '../text/fold-name.ts';
import type { Context } from './context.ts';
import { reportKey } from './issues.ts';

const YES = ['true', 'yes', 'on', '1'];
const NO = ['false', 'no', 'off', '0'];

// Other programs hold entries back by these keys. Here only tags do.
const FLAGS = new Map([
  ['private', YES],
  ['hidden', YES],
  ['public', NO],
  ['visible', NO],
]);

/** Whether an entry of a group is meant to hold the group back: `private: true`, `Hidden: yes`, `isPublic: false`. */
export function isPrivateFlag({ key, value }: MapEntry): boolean {
  if (value.kind !== 'scalar') return false;
  const words = FLAGS.get(lettersOf(key).replace(/^is/, ''));
  return words?.includes(String(value.value).trim().toLowerCase()) ?? false;
}

/** Whether it would not: the group is no settings, and has no tag that does. */
export function holdsNothingBack(entry: MapEntry, group: MapNode): boolean {
  const [section, ...rest] = entry.value.path;
  if (rest.length === 0 || section === 'meta' || !isPrivateFlag(entry)) return false;
  return !foldedTags(plainValue(group)).has('private');
}

/** Reports that what is to be held back would be published: an error, as a tag with a slip is. */
export function privateFlag(entry: MapEntry, context: Context, group: string): void {
  reportKey(entry, context, {
    severity: 'error',
    rule: 'private-flag',
    message: `"${entry.key}" is not a field of ${group}; it keeps nothing back.`,
    hint: 'Write tags: [private] in its place, or name the whole section in meta.recto.hidden.',
    group,
  });
}
