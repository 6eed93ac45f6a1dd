import { expect, test } from 'vitest';
import { anyValue, yamlAndJson } from '../testing/any-value.ts';

// More of them: `any-value.all.test.ts`. `pnpm --filter @recto/schema soak` reads new ones each time.

test('with any value at any place, the result has the shape of the definition', () => {
  expect(() => anyValue(25, 1)).not.toThrow();
});

test('YAML and JSON give the same document', () => {
  expect(() => yamlAndJson(10, 1)).not.toThrow();
});
