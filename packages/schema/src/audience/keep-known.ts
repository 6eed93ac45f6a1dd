import * as z from 'zod';
import { highlight } from '../document/fields.ts';
import { fieldsOf, inner } from '../read/shape.ts';
import type { Removal } from './redact.ts';

/** Which of the known fields an audience may see. */
export interface Policy {
  /** Why a field of a group is removed; `undefined` when it is not. */
  field(group: z.ZodObject, key: string, value: unknown, owner: Readonly<Record<string, unknown>>): Reason | undefined;
  /** Why a text or a group is removed, whatever field it is in; `undefined` when it is not. */
  value(schema: z.ZodType, value: unknown): Reason | undefined;
}

type Reason = Removal['reason'];
type Step = string | number;

/**
 * Removes from a value, in place, everything that the definition does not know or the policy does not allow. So a field
 * that nobody expected is never seen. A group is removed as a whole when a required field is removed. Removed entries of
 * lists leave holes until `closeHoles`.
 *
 * @returns why the value itself must be removed; `undefined` when it may stay
 */
export function keepKnown(
  target: unknown,
  definition: z.ZodType,
  policy: Policy,
  removed: Removal[],
  walked: readonly Step[] = [],
): Reason | undefined {
  const schema = inner(definition);
  const reason = policy.value(schema, target);
  if (reason) return reason;
  if (schema instanceof z.ZodString) return typeof target === 'string' ? undefined : 'unknown';
  if (schema instanceof z.ZodNumber) return typeof target === 'number' ? undefined : 'unknown';
  if (schema instanceof z.ZodBoolean) return typeof target === 'boolean' ? undefined : 'unknown';
  if (schema instanceof z.ZodEnum) return schema.options.includes(target as string) ? undefined : 'unknown';
  if (schema instanceof z.ZodLiteral) return schema.value === target ? undefined : 'unknown';
  if (schema instanceof z.ZodDiscriminatedUnion || schema instanceof z.ZodUnion) {
    const option = optionFor(schema as z.ZodUnion, target);
    return option ? keepKnown(target, option, policy, removed, walked) : 'unknown';
  }
  if (schema instanceof z.ZodArray) return keepEntries(target, schema, policy, removed, walked);
  if (schema instanceof z.ZodRecord) return keepValues(target, schema, policy, removed, walked);
  if (schema instanceof z.ZodObject) return keepFields(target, schema, policy, removed, walked);
  // A value without a definition.
  return 'unknown';
}

function keepEntries(
  target: unknown,
  schema: z.ZodArray,
  policy: Policy,
  removed: Removal[],
  walked: readonly Step[],
): Reason | undefined {
  if (!Array.isArray(target)) return 'unknown';
  for (const [index, entry] of target.entries()) {
    if (entry === undefined) continue;
    const path = [...walked, index];
    const reason = keepKnown(entry, schema.element as z.ZodType, policy, removed, path);
    if (reason) {
      removed.push({ path, reason });
      target[index] = undefined;
    } else if (schema.element === highlight && typeof entry === 'object') {
      // Without its tags, a highlight is a text alone.
      if (Object.keys(entry).join() === 'text') target[index] = entry.text;
    }
  }
  return undefined;
}

function keepValues(
  target: unknown,
  schema: z.ZodRecord,
  policy: Policy,
  removed: Removal[],
  walked: readonly Step[],
): Reason | undefined {
  if (!isGroup(target)) return 'unknown';
  for (const [key, value] of Object.entries(target)) {
    const path = [...walked, key];
    const reason = keepKnown(value, schema.valueType as z.ZodType, policy, removed, path);
    if (reason) drop(target, key, { path, reason }, removed);
  }
  return undefined;
}

function keepFields(
  target: unknown,
  schema: z.ZodObject,
  policy: Policy,
  removed: Removal[],
  walked: readonly Step[],
): Reason | undefined {
  if (!isGroup(target)) return 'unknown';
  const fields = fieldsOf(schema);
  const before = removed.length;
  for (const [key, value] of Object.entries(target)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const path = [...walked, key];
    const reason = field
      ? value === undefined
        ? undefined
        : (policy.field(schema, key, value, target) ?? keepKnown(value, field, policy, removed, path))
      : 'unknown';
    if (!reason) continue;
    if (field && !(field instanceof z.ZodOptional)) {
      // The group is removed as a whole, and reported once.
      removed.length = before;
      return reason;
    }
    drop(target, key, { path, reason }, removed);
  }
  const missing = Object.keys(fields).some(
    (key) => !(fields[key] instanceof z.ZodOptional) && target[key] === undefined,
  );
  return missing ? 'unknown' : undefined;
}

function drop(target: Record<string, unknown>, key: string, removal: Removal, removed: Removal[]): void {
  delete target[key];
  removed.push(removal);
}

/** The option of a union that has the form of a value. */
function optionFor(union: z.ZodUnion, value: unknown): z.ZodType | undefined {
  const options = (union.options as z.ZodType[]).map(inner);
  return options.find((option) => {
    if (option instanceof z.ZodObject) {
      const { kind } = fieldsOf(option);
      return isGroup(value) && (!(kind instanceof z.ZodLiteral) || kind.value === value.kind);
    }
    if (option instanceof z.ZodRecord) return isGroup(value);
    return option.safeParse(value).success;
  });
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
