import { expect, test } from 'vitest';
import { anyValue, yamlAndJson } from '../testing/any-value.ts';

test('with any value at any place, the result has the shape of the definition', () => {
  expect(() => anyValue(200, 1)).not.toThrow();
});

test('YAML and JSON give the same document', () => {
  expect(() => yamlAndJson(100, 1)).not.toThrow();
});
