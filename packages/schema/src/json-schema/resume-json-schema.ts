import * as z from 'zod';
import { letterSchema, resumeSchema } from '../document/index.ts';
import { JSON_SCHEMA_URL, LETTER_SCHEMA_URL } from './json-schema-url.ts';

type JsonSchema = { [key: string]: unknown };

/**
 * The JSON Schema of the document (draft 2020-12), made from its definition. Groups of fields that are used in several
 * places are in `$defs` once, named by their title; every field has a title, a description and an example.
 */
export function resumeJsonSchema(): JsonSchema {
  return jsonSchemaOf(resumeSchema, JSON_SCHEMA_URL);
}

/** The same of a letter. */
export function letterJsonSchema(): JsonSchema {
  return jsonSchemaOf(letterSchema, LETTER_SCHEMA_URL);
}

function jsonSchemaOf(definition: z.ZodType, address: string): JsonSchema {
  const schema = z.toJSONSchema(definition, { target: 'draft-2020-12', io: 'input', reused: 'inline' }) as JsonSchema;
  addExamples(schema, true);
  const { $schema, ...rest } = shareDefinitions(schema);
  return { $schema, $id: address, ...rest };
}

/** Gives lists and groups of fields an example, made of the examples of their parts. */
function addExamples(schema: unknown, isRoot = false): void {
  if (Array.isArray(schema)) for (const part of schema) addExamples(part);
  if (!isObject(schema)) return;
  for (const [key, value] of Object.entries(schema)) if (key !== 'examples') addExamples(value);
  const examples = schema.examples as unknown[] | undefined;
  if (!isRoot && typeof schema.title === 'string' && !examples?.length) schema.examples = [exampleOf(schema)];
}

function exampleOf(schema: JsonSchema): unknown {
  const given = schema.examples as unknown[] | undefined;
  if (given?.length) return given[0];
  if (schema.type === 'array') return [exampleOf(schema.items as JsonSchema)];
  const options = (schema.oneOf ?? schema.anyOf) as JsonSchema[] | undefined;
  if (options) return exampleOf(options[0] as JsonSchema);
  const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);
  return Object.fromEntries(properties.map(([key, value]) => [key, exampleOf(value)]));
}

/** Moves every group of fields that is used in more than one place to `$defs`. */
function shareDefinitions(root: JsonSchema): JsonSchema {
  const counts = new Map<string, number>();
  visitGroups(root, (group) => {
    const text = JSON.stringify(group);
    counts.set(text, (counts.get(text) ?? 0) + 1);
    return group;
  });
  const definitions: Record<string, JsonSchema> = {};
  const names = new Map<string, string>();
  const shared = visitGroups(root, (group, before) => {
    const text = JSON.stringify(before);
    if ((counts.get(text) ?? 0) < 2) return group;
    const name =
      names.get(text) ?? String(group.title).replaceAll(/ (.)/g, (_, letter: string) => letter.toUpperCase());
    if (!names.has(text)) {
      names.set(text, name);
      definitions[name] = group;
    }
    return { $ref: `#/$defs/${name}` };
  });
  return { ...shared, $defs: definitions };
}

/** Rebuilds a schema, inner parts first, and replaces each group or choice with a title by the result of `change`. */
function visitGroups(schema: JsonSchema, change: (group: JsonSchema, before: JsonSchema) => JsonSchema): JsonSchema {
  const visit = (value: unknown, depth: number): unknown => {
    if (Array.isArray(value)) return value.map((part) => visit(part, depth + 1));
    if (!isObject(value)) return value;
    const rebuilt = Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, key === 'examples' ? part : visit(part, depth + 1)]),
    );
    const isGroup = depth > 0 && typeof value.title === 'string' && !!(value.properties ?? value.anyOf ?? value.oneOf);
    return isGroup ? change(rebuilt, value) : rebuilt;
  };
  return visit(schema, 0) as JsonSchema;
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
