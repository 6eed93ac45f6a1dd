import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { resumeSchema } from '../document/index.ts';
import { arbitraryResume } from '../testing/arbitrary-resume.ts';
import { readResume } from './read-resume.ts';

/** A document with another value at one of its places. */
function withValueAt(target: unknown, steps: readonly number[], value: unknown): unknown {
  const [step = 0, ...rest] = steps;
  if (typeof target !== 'object' || target === null || steps.length === 0) return value;
  const keys = Object.keys(target);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return value;
  const inside = withValueAt((target as Record<string, unknown>)[key], rest, value);
  return Array.isArray(target) ? target.with(Number(key), inside) : { ...target, [key]: inside };
}

test('whatever stands anywhere, what is read has the shape of the definition', { timeout: 60_000 }, () => {
  const places = fc.array(fc.nat(20), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(arbitraryResume, places, fc.jsonValue({ maxDepth: 2 }), (document, steps, value) => {
      const { resume, diagnostics } = readResume(JSON.stringify(withValueAt(document, steps, value)));
      if (!resume) return;
      const issues = resumeSchema.safeParse(resume).error?.issues ?? [];
      // A date that is none is kept as it was written, with an error; nothing else may differ.
      const others = JSON.stringify(issues).match(/"code":"(?!invalid_format|invalid_union)[a-z_]+"/g);
      expect(others).toBeNull();
      if (issues.length > 0) expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    }),
    { numRuns: 150, seed: 1 },
  );
});

test('YAML and JSON say the same', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(arbitraryResume, (document) => {
      const text = JSON.stringify(document);
      // `<<` is a key of its own in JSON, and in YAML only in quotes, which the library does not write.
      fc.pre(!text.includes('"<<"'));
      const yaml = stringify(JSON.parse(text));
      expect(readResume(yaml, { path: 'a.yaml' }).resume).toEqual(readResume(text).resume);
    }),
    { numRuns: 60, seed: 1 },
  );
});
