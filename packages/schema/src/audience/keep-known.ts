import type { Removal } from './redact.ts';
import { type ShapeName, shapes } from './shapes.ts';

/** Which of the known fields an audience may see. */
export interface Policy {
  /** Why a field of a group is removed; `undefined` when it is not. Groups have the names of the document's types. */
  field(group: ShapeName, key: string, value: unknown, owner: Readonly<Record<string, unknown>>): Reason | undefined;
  /** Why a text or a group is removed, whatever field it is in; `undefined` when it is not. */
  value(shape: string, value: unknown): Reason | undefined;
}

type Reason = Removal['reason'];
type Step = string | number;

/**
 * Removes from a value, in place, everything that the definition does not know or the policy does not allow. So a field
 * that nobody expected is never seen. A group is removed as a whole when a required field is removed. Removed entries of
 * lists leave holes until `closeHoles`.
 *
 * @param shape what the value is: a name in {@link shapes}, or written as the fields there are
 * @returns why the value itself must be removed; `undefined` when it may stay
 */
export function keepKnown(
  target: unknown,
  shape: string,
  policy: Policy,
  removed: Removal[],
  walked: readonly Step[] = [],
): Reason | undefined {
  const reason = policy.value(shape, target);
  if (reason) return reason;
  const named = shapeNamed(shape);
  if (typeof named === 'object') return keepFields(target, shape as ShapeName, named, policy, removed, walked);
  const options = (named ?? shape).split('|');
  const option = options.find((one) => hasForm(target, one));
  if (option === undefined) return 'unknown';
  if (options.length > 1) return keepKnown(target, option, policy, removed, walked);
  if (option.startsWith('[')) return keepEntries(target as unknown[], option.slice(1, -1), policy, removed, walked);
  if (option.startsWith('{')) return keepValues(target as Group, option.slice(1, -1), policy, removed, walked);
  return undefined;
}

function keepEntries(
  target: unknown[],
  shape: string,
  policy: Policy,
  removed: Removal[],
  walked: readonly Step[],
): Reason | undefined {
  for (const [index, entry] of target.entries()) {
    if (entry === undefined) continue;
    const path = [...walked, index];
    const reason = keepKnown(entry, shape, policy, removed, path);
    if (reason) {
      removed.push({ path, reason });
      target[index] = undefined;
    } else if (shape === 'Highlight' && isGroup(entry)) {
      // Without its tags, a highlight is a text alone.
      if (Object.keys(entry).join() === 'text') target[index] = entry.text;
    }
  }
  return undefined;
}

function keepValues(
  target: Group,
  shape: string,
  policy: Policy,
  removed: Removal[],
  walked: readonly Step[],
): Reason | undefined {
  for (const [key, value] of Object.entries(target)) {
    const path = [...walked, key];
    const reason = keepKnown(value, shape, policy, removed, path);
    if (reason) drop(target, key, { path, reason }, removed);
  }
  return undefined;
}

function keepFields(
  target: unknown,
  group: ShapeName,
  fields: Readonly<Record<string, string>>,
  policy: Policy,
  removed: Removal[],
  walked: readonly Step[],
): Reason | undefined {
  if (!isGroup(target)) return 'unknown';
  const before = removed.length;
  for (const [key, value] of Object.entries(target)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const path = [...walked, key];
    const shape = field?.replace('!', '');
    const reason = shape
      ? value === undefined
        ? undefined
        : (policy.field(group, key, value, target) ?? keepKnown(value, shape, policy, removed, path))
      : 'unknown';
    if (!reason) continue;
    if (field?.endsWith('!')) {
      // The group is removed as a whole, and reported once.
      removed.length = before;
      return reason;
    }
    drop(target, key, { path, reason }, removed);
  }
  const missing = Object.entries(fields).some(([key, field]) => field.endsWith('!') && target[key] === undefined);
  return missing ? 'unknown' : undefined;
}

function drop(target: Group, key: string, removal: Removal, removed: Removal[]): void {
  delete target[key];
  removed.push(removal);
}

/** Whether a value has the form of one alternative. Of groups, `kind` tells one from another. */
function hasForm(value: unknown, option: string): boolean {
  const named = shapeNamed(option);
  if (typeof named === 'string') return named.split('|').some((one) => hasForm(value, one));
  if (named) return isGroup(value) && (!/^=\w+!$/.test(named.kind ?? '') || named.kind === `=${value.kind}!`);
  if (option.startsWith('[')) return Array.isArray(value);
  if (option.startsWith('{')) return isGroup(value);
  if (option.startsWith('=')) return typeof value === 'string' && option === `=${value}`;
  return typeof value === TYPES.get(option);
}

/** The shape with a name: the fields of a group, or alternatives. */
const shapeNamed = (name: string) =>
  (shapes as Readonly<Record<string, string | Readonly<Record<string, string>>>>)[name];

/** The type of each plain value. `unknown` has none, because nothing is known about it. */
const TYPES = new Map([
  ['text', 'string'],
  ['number', 'number'],
  ['flag', 'boolean'],
]);

type Group = Record<string, unknown>;

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
