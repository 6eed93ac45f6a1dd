import * as z from 'zod';
import { type MapNode, plainValue, type SourceNode } from '../source/node.ts';
import { holdsBack } from './as-text.ts';
import { type Context, OMIT } from './context.ts';
import { isBlank, reportEmpty } from './issues.ts';
import { fieldCalled } from './other-names.ts';
import { readChoice } from './read-choice.ts';
import { readList } from './read-list.ts';
import { readFlag, readNumber } from './read-number.ts';
import { readObject, readRecord } from './read-object.ts';
import { readSection } from './read-section.ts';
import { readText } from './read-text.ts';
import { fieldsOf, inner } from './shape.ts';

/**
 * Reads a node by its definition. What can be corrected is corrected, and reported. The result always has the type of the
 * definition; a value that cannot have it is left out.
 */
export function readValue(definition: z.ZodType, node: SourceNode, context: Context): unknown {
  const schema = inner(definition);
  if (isBlank(node)) {
    reportEmpty(node, context);
    return OMIT;
  }
  if (schema instanceof z.ZodString) return readText(schema, node, context);
  if (schema instanceof z.ZodNumber) return readNumber(schema, node, context);
  if (schema instanceof z.ZodBoolean) return readFlag(schema, node, context);
  if (schema instanceof z.ZodEnum) return readChoice(schema, node, context);
  if (schema instanceof z.ZodArray) return readList(schema, node, context);
  if (schema instanceof z.ZodObject) return readObject(schema, node, context);
  if (schema instanceof z.ZodRecord) return readRecord(schema, node, context);
  if (schema instanceof z.ZodDiscriminatedUnion) return readSection(schema, node, context);
  if (schema instanceof z.ZodUnion) return readValue(optionFor(schema, node), node, context);
  return plainValue(node);
}

/** The option of a union that fits the form of a value best. */
function optionFor(union: z.ZodUnion, node: SourceNode): z.ZodType {
  const options = (union.options as z.ZodType[]).map(inner);
  const find = (...types: (abstract new (...parts: never[]) => z.ZodType)[]) =>
    options.find((option) => types.some((type) => option instanceof type));
  const group = find(z.ZodObject, z.ZodRecord);
  const text = find(z.ZodString);
  if (node.kind === 'map' && group) return text && !hasRequired(group, node) && !holdsBack(node) ? text : group;
  const number = find(z.ZodNumber);
  if (node.kind === 'scalar' && typeof node.value === 'number' && number) return number;
  return text ?? (options[0] as z.ZodType);
}

/** Whether a group has the fields, under any name, without which it cannot be read. */
function hasRequired(schema: z.ZodType, node: MapNode): boolean {
  if (!(schema instanceof z.ZodObject)) return true;
  return Object.entries(fieldsOf(schema)).every(
    ([key, field]) =>
      field instanceof z.ZodOptional ||
      node.entries.some(
        (entry) => (entry.key === key || fieldCalled(schema, entry.key) === key) && !isBlank(entry.value),
      ),
  );
}
