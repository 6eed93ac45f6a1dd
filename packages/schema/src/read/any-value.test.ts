import { expect, test } from 'vitest';
import { anyValue, yamlAndJson } from '../testing/any-value.ts';

// `pnpm --filter @recto/schema soak` reads ever new ones.

test('whatever stands anywhere, what is read has the shape of the definition', () => {
  expect(() => anyValue(60, 1)).not.toThrow();
});

test('YAML and JSON say the same', () => {
  expect(() => yamlAndJson(30, 1)).not.toThrow();
});
