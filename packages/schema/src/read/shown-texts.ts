import * as z from 'zod';
import type { FieldKind } from '../document/fields.ts';
import { type ResumeDocument, resumeSchema } from '../document/index.ts';
import { fieldKind, fieldsOf, inner } from './shape.ts';

/** A text that a page may show, and what its field is. */
export interface ShownText {
  text: string;
  /** The keys and positions that lead to it. */
  path: (string | number)[];
  /** `undefined` for a line of plain text. */
  kind: FieldKind | undefined;
}

/** Fields that no page shows. */
const NOT_SHOWN = ['$schema', 'meta', 'id', 'tags', 'break'];

/**
 * The texts that a page may show: those of fields that the definition knows, hidden sections included, in the order of the
 * definition.
 */
export function shownTexts(resume: ResumeDocument): Generator<ShownText> {
  return textsIn(resume, resumeSchema, []);
}

function* textsIn(value: unknown, definition: z.ZodType, path: ShownText['path']): Generator<ShownText> {
  const schema = inner(definition);
  if (schema instanceof z.ZodUnion) {
    const option = (schema.options as z.ZodType[]).find((each) => fits(value, inner(each)));
    if (option) yield* textsIn(value, option, path);
  } else if (typeof value === 'string') {
    if (schema instanceof z.ZodString) yield { text: value, path, kind: fieldKind(schema) };
  } else if (Array.isArray(value)) {
    if (!(schema instanceof z.ZodArray)) return;
    for (const [index, item] of value.entries()) yield* textsIn(item, schema.element as z.ZodType, [...path, index]);
  } else if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    for (const [key, field] of Object.entries(fieldsOf(schema))) {
      const part = (value as Record<string, unknown>)[key];
      if (part !== undefined && !NOT_SHOWN.includes(key)) yield* textsIn(part, field, [...path, key]);
    }
  }
}

/** Whether a value has the form of an option of a union. */
function fits(value: unknown, option: z.ZodType): boolean {
  if (!(option instanceof z.ZodObject)) return typeof value === 'string' && option instanceof z.ZodString;
  if (typeof value !== 'object' || value === null) return false;
  const { kind } = fieldsOf(option);
  return !(kind instanceof z.ZodLiteral) || kind.value === (value as { kind?: unknown }).kind;
}
