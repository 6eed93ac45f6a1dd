import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { letterJsonSchema, resumeJsonSchema } from './resume-json-schema.ts';

const schema = resumeJsonSchema();

test('the published file is up to date', () => {
  const published = readFileSync(new URL('../../resume.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(published), 'run `pnpm build` in packages/schema').toEqual(schema);
});

test('it is valid JSON Schema of draft 2020-12, and its own examples are valid against it', () => {
  const validate = new Ajv2020({ strict: false }).compile(schema);
  const { properties } = schema as { properties: Record<string, { examples?: unknown[] }> };
  for (const [key, field] of Object.entries(properties)) {
    validate({ [key]: field.examples?.[0] });
    expect(validate.errors ?? [], key).toEqual([]);
  }
  expect(validate({ work: [{ startDate: '2021-13' }] })).toBe(false);
  expect(validate({ work: { name: 'x' } })).toBe(false);
  expect(validate({ sections: [{ kind: 'nothing' }] })).toBe(false);
});

test('the example of the package is valid against it', () => {
  const text = readFileSync(new URL('../../examples/vasudev-gupta.yaml', import.meta.url), 'utf8');
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
  validate(parse(text));
  expect(validate.errors ?? []).toEqual([]);
});

test('the schema of letters is up to date, and the example is valid against it', () => {
  const published = readFileSync(new URL('../../letter.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(published), 'run `pnpm build` in packages/schema').toEqual(letterJsonSchema());
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(letterJsonSchema());
  const text = readFileSync(new URL('../../examples/letters/graduate.yaml', import.meta.url), 'utf8');
  validate(parse(text));
  expect(validate.errors ?? []).toEqual([]);
  expect(validate({ subject: 'No body' })).toBe(false);
});

test('every field has a title, a description and an example, so that editors can explain it', () => {
  const bare: string[] = [];
  const visit = (value: unknown, path: string) => {
    if (Array.isArray(value))
      value.forEach((part, index) => {
        visit(part, `${path}/${index}`);
      });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const part = value as Record<string, unknown>;
    const isField = typeof part.type === 'string' || Array.isArray(part.anyOf) || Array.isArray(part.oneOf);
    if (isField && path !== '' && !path.endsWith('/propertyNames')) {
      const examples = part.examples as unknown[] | undefined;
      if (!part.title || !part.description || !examples?.length) bare.push(path);
    }
    for (const [key, inside] of Object.entries(part)) if (key !== 'examples') visit(inside, `${path}/${key}`);
  };
  for (const each of [schema, letterJsonSchema()]) visit(each, '');
  expect(bare).toEqual([]);
});
