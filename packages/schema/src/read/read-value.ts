import * as z from 'zod';
import { type MapNode, plainValue, type SourceNode } from '../source/node.ts';
import { holdsBack } from './as-text.ts';
import { byDefinition } from './by-definition.ts';
import { type Context, OMIT } from './context.ts';
import { isBlank, reportEmpty } from './issues.ts';
import { fieldCalled } from './other-names.ts';
import { readChoice } from './read-choice.ts';
import { readList } from './read-list.ts';
import { readFlag, readNumber } from './read-number.ts';
import { readObject, readRecord } from './read-object.ts';
import { readSection } from './read-section.ts';
import { readText } from './read-text.ts';
import { inner, requiredFields } from './shape.ts';

/**
 * Reads a node by its definition. What can be corrected is corrected, and reported. The result always has the type of the
 * definition; a value that cannot have it is left out.
 */
export function readValue(definition: z.ZodType, node: SourceNode, context: Context): unknown {
  if (isBlank(node)) {
    reportEmpty(node, context);
    return OMIT;
  }
  return readerFor(definition)(node, context);
}

type Reader = (node: SourceNode, context: Context) => unknown;

/** What reads the values of a definition. */
const readerFor = /* @__PURE__ */ byDefinition((definition: z.ZodType): Reader => {
  const schema = inner(definition);
  if (schema instanceof z.ZodString) return (node, context) => readText(schema, node, context);
  if (schema instanceof z.ZodNumber) return (node, context) => readNumber(schema, node, context);
  if (schema instanceof z.ZodBoolean) return (node, context) => readFlag(schema, node, context);
  if (schema instanceof z.ZodEnum) return (node, context) => readChoice(schema, node, context);
  if (schema instanceof z.ZodArray) return (node, context) => readList(schema, node, context);
  if (schema instanceof z.ZodObject) return (node, context) => readObject(schema, node, context);
  if (schema instanceof z.ZodRecord) return (node, context) => readRecord(schema, node, context);
  if (schema instanceof z.ZodDiscriminatedUnion) return (node, context) => readSection(schema, node, context);
  if (schema instanceof z.ZodUnion) return (node, context) => readValue(optionFor(schema, node), node, context);
  return plainValue;
});

/** The options of a union, by the form of the values that they are for. */
const optionsOf = /* @__PURE__ */ byDefinition((union: z.ZodUnion) => {
  const options = (union.options as z.ZodType[]).map(inner);
  return {
    group: options.find((option) => option instanceof z.ZodObject || option instanceof z.ZodRecord),
    number: options.find((option) => option instanceof z.ZodNumber),
    text: options.find((option) => option instanceof z.ZodString),
    first: options[0] as z.ZodType,
  };
});

/** The option of a union that fits the form of a value best. */
function optionFor(union: z.ZodUnion, node: SourceNode): z.ZodType {
  const { group, number, text, first } = optionsOf(union);
  if (node.kind === 'map' && group) return text && !hasRequired(group, node) && !holdsBack(node) ? text : group;
  if (node.kind === 'scalar' && typeof node.value === 'number' && number) return number;
  return text ?? first;
}

/** Whether a group has the fields, under any name, without which it cannot be read. */
function hasRequired(schema: z.ZodType, node: MapNode): boolean {
  if (!(schema instanceof z.ZodObject)) return true;
  return requiredFields(schema).every(([key]) =>
    node.entries.some(
      (entry) => (entry.key === key || fieldCalled(schema, entry.key) === key) && !isBlank(entry.value),
    ),
  );
}
