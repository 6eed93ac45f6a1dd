import * as fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { resumeSchema } from '../document/index.ts';
import { sameData } from '../json-resume/same-data.ts';
import { readResume } from '../read/read-resume.ts';
import { arbitraryResume } from './arbitrary-resume.ts';

/** A document with another value at one path. */
function withValueAt(target: unknown, steps: readonly number[], value: unknown): unknown {
  const [step = 0, ...rest] = steps;
  if (typeof target !== 'object' || target === null || steps.length === 0) return value;
  const keys = Object.keys(target);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return value;
  const inside = withValueAt((target as Record<string, unknown>)[key], rest, value);
  return Array.isArray(target) ? target.with(Number(key), inside) : { ...target, [key]: inside };
}

const places = fc.array(fc.nat(20), { minLength: 1, maxLength: 5 });

/** Puts any value at any path of random documents. Throws with the smallest document that is read in a wrong shape. */
export function anyValue(count: number, seed?: number): void {
  fc.assert(
    fc.property(arbitraryResume, places, fc.jsonValue({ maxDepth: 2 }), (document, steps, value) => {
      const { resume, diagnostics } = readResume(JSON.stringify(withValueAt(document, steps, value)));
      if (!resume) return true;
      const issues = resumeSchema.safeParse(resume).error?.issues ?? [];
      // A text that is not a date is kept as it was written, with a warning; nothing else may differ.
      const others = /"code":"(?!invalid_format|invalid_union)[a-z_]+"/.test(JSON.stringify(issues));
      return !others && (issues.length === 0 || diagnostics.some(({ severity }) => severity !== 'info'));
    }),
    { numRuns: count, ...(seed === undefined ? {} : { seed }) },
  );
}

/** Reads random documents as YAML and as JSON. Throws with the smallest that gives two results. */
export function yamlAndJson(count: number, seed?: number): void {
  fc.assert(
    fc.property(arbitraryResume, (document) => {
      const text = JSON.stringify(document);
      // `<<` is a key of its own in JSON, and in YAML only in quotes, which the library does not write.
      fc.pre(!text.includes('"<<"'));
      const yaml = stringify(JSON.parse(text));
      // The library loses the spaces of some lines that have nothing else.
      fc.pre(sameData(parse(yaml), JSON.parse(text)));
      return sameData(readResume(yaml, { path: 'a.yaml' }).resume, readResume(text).resume);
    }),
    { numRuns: count, ...(seed === undefined ? {} : { seed }) },
  );
}
