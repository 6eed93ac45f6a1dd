import schema from '@jsonresume/schema/schema.json' with { type: 'json' };
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

const validator: ValidateFunction = formats.default(new Ajv({ strict: false, allErrors: true })).compile(schema);

/** The errors of a document against the official schema of JSON Resume, found by Ajv with formats. */
export function officialErrors(document: unknown): string[] {
  validator(document);
  return (validator.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
