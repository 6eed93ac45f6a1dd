import * as fc from 'fast-check';
import * as z from 'zod';
import { resumeSchema } from '../document/index.ts';
import { fieldKind, inner } from '../read/shape.ts';

const words = fc
  .array(
    fc.oneof(
      fc.string({ minLength: 1, maxLength: 12 }),
      fc.constantFrom('Ünï', 'नमस्ते', '**bold**', 'a: b', '# x', '- y', '"q"', "'", 'no', '1e3', '\n', '😀'),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(' '));

const date = fc
  .record({
    year: fc.integer({ min: 1000, max: 2999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    parts: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ year, month, day, parts }) =>
    [`${year}`, `${month}`.padStart(2, '0'), `${day}`.padStart(2, '0')].slice(0, parts).join('-'),
  );

const addresses = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    './paper.pdf',
    '#top',
    'https://de.wikipedia.org/wiki/Zürich',
    'https://xn--fiq228c.example/a|b[c]',
    'mailto:a@example.com',
    'tel:+4930',
    'https://[::1]:80/x',
    'javascript:alert(1)',
    'example.com',
    'not an address',
  ),
);

const emails = fc.oneof(fc.emailAddress(), fc.constantFrom('a@example.com', 'nobody', 'ä@exämple.com'));

const scores = fc.oneof(fc.constantFrom('9.08 / 10', '93%', '3.7/4.0', 'First class'), words);

const unknownKeys = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 8 }).map((key) => `x-${key}`),
  fc.jsonValue({ maxDepth: 2 }),
  { maxKeys: 1, noNullPrototype: true },
);

/** Documents of every shape that the definition allows, with unknown keys, unusual addresses and text in many scripts. */
export const arbitraryResume: fc.Arbitrary<unknown> = arbitrary(resumeSchema, 0);

function arbitrary(definition: z.ZodType, depth: number): fc.Arbitrary<unknown> {
  const schema = inner(definition);
  if (schema instanceof z.ZodString) {
    const kind = fieldKind(schema);
    if (kind === 'date' || kind === 'end-date') return date;
    if (kind === 'url' || kind === 'image') return addresses;
    if (kind === 'email') return emails;
    return kind === 'score' ? scores : words;
  }
  if (schema instanceof z.ZodNumber) return fc.integer({ min: 1, max: 100 });
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options.map(String));
  if (schema instanceof z.ZodLiteral) return fc.constant(schema.value);
  if (schema instanceof z.ZodArray)
    return fc.array(arbitrary(schema.element as z.ZodType, depth + 1), { maxLength: depth > 2 ? 2 : 3 });
  if (schema instanceof z.ZodRecord) {
    const value = schema.valueType as z.ZodType;
    return fc.dictionary(fc.constantFrom('work', 'research', 'a b', 'ключ'), arbitrary(value, depth + 1), {
      noNullPrototype: true,
    });
  }
  if (schema instanceof z.ZodUnion)
    return fc.oneof(...(schema.options as z.ZodType[]).map((option) => arbitrary(option, depth)));
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape as Record<string, z.ZodType>);
    const required = fields.filter(([, field]) => !(field instanceof z.ZodOptional)).map(([key]) => key);
    const model = Object.fromEntries(fields.map(([key, field]) => [key, arbitrary(field, depth + 1)]));
    return fc
      .tuple(fc.record(model, { requiredKeys: required, noNullPrototype: true }), unknownKeys)
      .map(([known, unknown]) => ({ ...unknown, ...known }));
  }
  return fc.jsonValue({ maxDepth: 1 });
}
