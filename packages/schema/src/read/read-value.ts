import * as z from 'zod';
import { plainValue, type SourceNode } from '../source/node.ts';
import { type Context, OMIT } from './context.ts';
import { isBlank, reportEmpty, wrongType } from './issues.ts';
import { readList } from './read-list.ts';
import { readObject, readRecord } from './read-object.ts';
import { readText } from './read-text.ts';
import { inner } from './shape.ts';
import { suggest } from './suggest.ts';

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

function readNumber(schema: z.ZodNumber, node: SourceNode, context: Context): unknown {
  if (node.kind !== 'scalar') return wrongType(schema, node, context);
  const text = String(node.value).trim();
  const number =
    typeof node.value === 'number'
      ? node.value
      : /^-?\d+(?:[.,]\d+)?$/.test(text)
        ? Number(text.replace(',', '.'))
        : Number.NaN;
  if (Number.isNaN(number)) return wrongType(schema, node, context);
  const issue = schema.safeParse(number).error?.issues[0];
  if (issue) {
    context.report({
      severity: 'error',
      rule: 'number-out-of-range',
      message: `${text} is not possible: ${issue.code === 'too_small' ? 'the number must be above 0' : 'it must be a whole number'}.`,
      path: node.path,
      span: node.span,
    });
    return OMIT;
  }
  return number;
}

const FLAGS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  on: true,
  false: false,
  no: false,
  off: false,
};

/** True or false; also yes, no, on and off, which mean the same in YAML 1.1. */
function readFlag(schema: z.ZodBoolean, node: SourceNode, context: Context): unknown {
  const flag = node.kind === 'scalar' ? FLAGS[String(node.value).trim().toLowerCase()] : undefined;
  return flag ?? wrongType(schema, node, context);
}

function readChoice(schema: z.ZodEnum, node: SourceNode, context: Context): unknown {
  const options = schema.options.map(String);
  if (node.kind !== 'scalar') return wrongType(schema, node, context);
  const text = String(node.value).trim();
  if (options.includes(text)) return text;
  const folded = options.find((option) => option === text.toLowerCase());
  if (folded !== undefined) return folded;
  const near = suggest(text, options, context);
  context.report({
    severity: 'error',
    rule: 'unknown-choice',
    message: `"${text}" is not one of ${options.join(', ')}.`,
    hint: near ? `Did you mean "${near}"?` : undefined,
    path: node.path,
    span: node.span,
  });
  return OMIT;
}

function readSection(schema: z.ZodDiscriminatedUnion, node: SourceNode, context: Context): unknown {
  const options = schema.options as unknown as z.ZodObject[];
  const kinds = options.map((option) => String((option.shape as Record<string, z.ZodLiteral>).kind?.value));
  if (node.kind !== 'map') return wrongType(schema, node, context);
  const kind = node.entries.findLast(({ key }) => key === 'kind');
  const text = kind?.value.kind === 'scalar' ? String(kind.value.value) : undefined;
  const found = options[kinds.indexOf(text ?? '')];
  if (found) return readObject(found, node, context);
  const near = text ? suggest(text, kinds, context) : undefined;
  context.report({
    severity: 'error',
    rule: text === undefined ? 'missing-field' : 'unknown-choice',
    message: text === undefined ? 'A section of your own needs a kind.' : `"${text}" is not a kind of section.`,
    hint: near ? `Did you mean "${near}"?` : `Kinds are ${kinds.join(', ')}.`,
    path: kind?.value.path ?? node.path,
    span: kind?.value.span ?? node.span,
  });
  return OMIT;
}

/** The option of a union that fits the form of a value best. */
function optionFor(union: z.ZodUnion, node: SourceNode): z.ZodType {
  const options = (union.options as z.ZodType[]).map(inner);
  const find = (...types: (abstract new (...parts: never[]) => z.ZodType)[]) =>
    options.find((option) => types.some((type) => option instanceof type));
  const group = find(z.ZodObject, z.ZodRecord);
  if (node.kind === 'map' && group) return group;
  const number = find(z.ZodNumber);
  if (node.kind === 'scalar' && typeof node.value === 'number' && number) return number;
  return find(z.ZodString) ?? (options[0] as z.ZodType);
}
