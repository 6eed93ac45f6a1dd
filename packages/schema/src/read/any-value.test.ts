import { expect, test } from 'vitest';
import { anyValue, yamlAndJson } from '../testing/any-value.ts';

// `pnpm --filter @recto/schema soak` reads new ones each time.

test('with any value at any place, the result has the shape of the definition', () => {
  expect(() => anyValue(60, 1)).not.toThrow();
});

test('YAML and JSON give the same document', () => {
  expect(() => yamlAndJson(30, 1)).not.toThrow();
});
