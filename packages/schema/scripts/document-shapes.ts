import * as z from 'zod';
import { resumeSchema } from '../src/document/index.ts';
import { inner } from '../src/read/shape.ts';
import { nameOf } from './document-types.ts';

const HEAD = `// Written by \`scripts/write-types.ts\` from the definition of the document. Do not edit.

/**
 * The fields of the document, by the names of its types: what {@link keepKnown} needs of the definition, without the
 * validator that the definition is made of.
 *
 * \`text\`, \`number\`, \`flag\` and \`unknown\` are values; \`=a\` is the text "a"; \`[…]\` a list; \`{…}\` a record; \`|\`
 * separates alternatives, and \`!\` at the end marks a required field.
 */
`;
const WIDTH = 120;

type Shapes = Map<string, string | Map<string, string>>;

/** The text of \`src/audience/shapes.ts\`. */
export function documentShapes(): string {
  const shapes: Shapes = new Map();
  shapeOf(resumeSchema, shapes);
  const entries = [...shapes].map(([name, shape]) =>
    typeof shape === 'string' ? property('  ', name, shape) : group(name, shape),
  );
  return `${HEAD}export const shapes = {\n${entries.join('')}} as const;\n\n/** The name of a type of the document. */\nexport type ShapeName = keyof typeof shapes;\n`;
}

function group(name: string, fields: Map<string, string>): string {
  const line = `  ${name}: { ${[...fields].map(([key, shape]) => `${key}: '${shape}'`).join(', ')} },`;
  if (line.length <= WIDTH) return `${line}\n`;
  return `  ${name}: {\n${[...fields].map(([key, shape]) => property('    ', key, shape)).join('')}  },\n`;
}

function property(indent: string, key: string, shape: string): string {
  const line = `${indent}${key}: '${shape}',`;
  return line.length <= WIDTH ? `${line}\n` : `${indent}${key}:\n${indent}  '${shape}',\n`;
}

/** The shape of a value. Groups of fields, and choices with a name of their own, are in the table. */
function shapeOf(definition: z.ZodType, shapes: Shapes): string {
  const schema = inner(definition);
  const name = nameOf(schema);
  if (name === undefined) return optionsOf(schema, shapes).join('|');
  if (shapes.has(name)) return name;
  // Its place first: the document comes before what it contains.
  shapes.set(name, '');
  shapes.set(name, schema instanceof z.ZodObject ? fieldsOf(schema, shapes) : optionsOf(schema, shapes).join('|'));
  return name;
}

function fieldsOf(schema: z.ZodObject, shapes: Shapes): Map<string, string> {
  const fields = Object.entries(schema.shape as Record<string, z.ZodType>);
  return new Map(
    fields.map(([key, field]) => [key, `${shapeOf(field, shapes)}${field instanceof z.ZodOptional ? '' : '!'}`]),
  );
}

function optionsOf(schema: z.ZodType, shapes: Shapes): string[] {
  if (schema instanceof z.ZodString) return ['text'];
  if (schema instanceof z.ZodNumber) return ['number'];
  if (schema instanceof z.ZodBoolean) return ['flag'];
  if (schema instanceof z.ZodEnum) return (schema.options as string[]).map((option) => `=${option}`);
  if (schema instanceof z.ZodLiteral) return [`=${schema.value}`];
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => shapeOf(option as z.ZodType, shapes));
  if (schema instanceof z.ZodArray) return [`[${single(shapeOf(schema.element as z.ZodType, shapes))}]`];
  if (schema instanceof z.ZodRecord) return [`{${single(shapeOf(schema.valueType as z.ZodType, shapes))}}`];
  return ['unknown'];
}

/** A shape inside brackets. Alternatives there need a name. */
function single(shape: string): string {
  if (shape.includes('|'))
    throw new Error(`Recto: ${shape} is inside a list or a record, and needs a name in document-types.ts.`);
  return shape;
}
