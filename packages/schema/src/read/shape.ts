import * as z from 'zod';
import { type FieldKind, fieldKinds } from '../document/fields.ts';
import { byDefinition } from './by-definition.ts';

/** A definition without the wrapper that makes it optional. */
export const inner: (schema: z.ZodType) => z.ZodType = /* @__PURE__ */ byDefinition((schema) =>
  schema instanceof z.ZodOptional ? inner(schema.unwrap() as z.ZodType) : schema,
);

/** The kind of a text field, where it is more than a line of text. */
export const fieldKind: (schema: z.ZodType) => FieldKind | undefined = /* @__PURE__ */ byDefinition(
  (schema) => fieldKinds.get(schema)?.kind,
);

/** The keys of a group of fields with their definitions. */
export function fieldsOf(schema: z.ZodObject): Record<string, z.ZodType> {
  return schema.shape as Record<string, z.ZodType>;
}

/** The fields without which a group cannot be read. */
export const requiredFields: (schema: z.ZodObject) => readonly [key: string, field: z.ZodType][] =
  /* @__PURE__ */ byDefinition((schema: z.ZodObject) =>
    Object.entries(fieldsOf(schema)).filter(([, field]) => !(field instanceof z.ZodOptional)),
  );

/** The title of a definition, for messages. */
export const titleOf: (schema: z.ZodType) => string = /* @__PURE__ */ byDefinition(
  (schema) => schema.meta()?.title ?? 'value',
);

/** What a definition expects, in words for a sentence with "should be". */
export function expectation(schema: z.ZodType): string {
  const type = inner(schema);
  if (type instanceof z.ZodArray) return 'a list';
  if (type instanceof z.ZodNumber) return 'a number';
  if (type instanceof z.ZodBoolean) return 'true or false';
  if (type instanceof z.ZodObject || type instanceof z.ZodRecord || type instanceof z.ZodDiscriminatedUnion) {
    return 'a group of fields';
  }
  if (type instanceof z.ZodUnion) {
    return [...new Set((type.options as z.ZodType[]).map(expectation))].join(' or ');
  }
  if (type instanceof z.ZodEnum) return `one of ${type.options.join(', ')}`;
  return 'text';
}

/** An example of a value, written in the format of the document. */
export function exampleOf(schema: z.ZodType, format: 'yaml' | 'json'): string | undefined {
  const type = inner(schema);
  const write = (value: unknown) => (format === 'json' ? JSON.stringify(value) : flowScalar(value));
  const [own] = examplesOf(type);
  if (own !== undefined) return write(own);
  const [part] = type instanceof z.ZodArray ? examplesOf(inner(type.element as z.ZodType)) : [];
  return part === undefined ? undefined : `[${write(part)}]`;
}

function examplesOf(schema: z.ZodType): readonly unknown[] {
  return (schema.meta()?.examples as unknown[] | undefined) ?? [];
}

function flowScalar(value: unknown): string {
  return typeof value === 'string' && /^[\p{L}\d][^:#,[\]{}"'*&]*$/u.test(value) ? value : JSON.stringify(value);
}
