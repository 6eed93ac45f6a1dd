import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';

/** The size of code with its imports from the package, minified and gzipped, in bytes. */
async function cost(code: string): Promise<number> {
  const bundle = await rolldown({
    input: 'entry',
    treeshake: true,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : undefined),
        load: (id) => (id === 'entry' ? { code, moduleType: 'ts' } : undefined),
      },
    ],
    resolve: {
      alias: {
        '@recto/schema/labels': url('./labels/by-key/index.ts'),
        '@recto/schema/locales': url('./locales.ts'),
        '@recto/schema': url('./index.ts'),
      },
    },
  });
  const { output } = await bundle.generate({ minify: true });
  return gzipSync(output.map((chunk) => ('code' in chunk ? chunk.code : '')).join(''), { level: 9 }).length;
}

function url(path: string): string {
  return new URL(path, import.meta.url).pathname;
}

test('types alone cost nothing', async () => {
  expect(
    await cost("import type { ResumeDocument } from '@recto/schema'; export type { ResumeDocument };"),
  ).toBeLessThan(30);
});

test('the helpers for dates, grades and the labels of one locale cost less than 5 kB', async () => {
  const bytes = await cost(`
    export { dateRangeParts, direction, formatDate, formatDateRange, formatGrade, parseDate, parseGrade, scriptLanguage } from '@recto/schema';
    export { de } from '@recto/schema/locales';
  `);
  expect(bytes).toBeLessThan(5_000);
});

test('one label in every locale costs less than 1.5 kB', async () => {
  expect(
    await cost("import * as words from '@recto/schema/labels'; export const title = words.work('de');"),
  ).toBeLessThan(1_500);
});

test('an audience costs less than 6 kB: it needs no validator', async () => {
  expect(await cost("export { forAudience } from '@recto/schema';")).toBeLessThan(6_000);
});

test('without reading documents, the reader is not in the bundle', async () => {
  const helpers = await cost("export { labels, formatDate } from '@recto/schema';");
  const reader = await cost("export { readResume } from '@recto/schema';");
  expect(helpers).toBeLessThan(15_000);
  expect(reader).toBeGreaterThan(helpers * 2);
});
