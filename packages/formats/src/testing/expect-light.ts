import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleFor, loadedWith } from './bundle.ts';

/**
 * Tests that entries load their heavy libraries only when they are used.
 *
 * @param entries each with the most bytes, minified and gzipped, that a page loads with it: most are words and rules of
 * the schema
 */
export function expectLight(entries: readonly (readonly [entry: string, most: number])[]): void {
  test.each(entries)(
    '%s loads heavy libraries when they are used, and at most %i bytes before',
    async (entry, most) => {
      const loaded = loadedWith(await bundleFor(entry, 'es'));
      const modules = loaded.flatMap(({ moduleIds }) => moduleIds);
      const heavy = /node_modules\/(?:docx|fflate|papaparse|ical\.js|saxes)\//;
      expect(modules.filter((id) => heavy.test(id))).toEqual([]);
      const bytes = gzipSync(loaded.map(({ code }) => code).join(''), { level: 9 }).length;
      expect(bytes).toBeLessThan(most);
    },
  );
}
