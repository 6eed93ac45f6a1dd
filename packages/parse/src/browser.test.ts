import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '@recto/pdf';
import { smallPdf } from '@recto/pdf-objects/testing';
import { chromium, type Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import * as parse from './index.ts';

declare const RectoParse: typeof parse;

const here = fileURLToPath(new URL('.', import.meta.url));

/** The source that is published: that of this package, and of the private package in it. */
const sources = [here, join(here, '../../pdf-objects/src')].flatMap((cwd) =>
  globSync('**/*.ts', { cwd })
    .filter((file) => !/\.test\.ts$|^testing\b/.test(file))
    .map((file) => join(cwd, file)),
);

test('no file of the source imports a module of Node', () => {
  expect(sources.length).toBeGreaterThan(30);
  const imports = sources.flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    return [...source.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, specifier = '']) => specifier);
  });
  expect(imports).toContain('@cantoo/pdf-lib');
  expect(imports.filter(isBuiltin)).toEqual([]);
});

test('in a browser a PDF is parsed and checked as in Node, with and without object streams', async () => {
  const { path, args } = await findChromium();
  const browser = await chromium.launch({ executablePath: path, args });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundle() });
    for (const useObjectStreams of [false, true]) await expectSameIn(page, await smallPdf({ useObjectStreams }));
  } finally {
    await browser.close();
  }
});

async function expectSameIn(page: Page, bytes: Uint8Array): Promise<void> {
  const inBrowser = await page.evaluate(
    async (numbers) => {
      const file = Uint8Array.from(numbers);
      const error = await RectoParse.parsePdf(file.subarray(0, 400)).catch(({ code, message }) => ({ code, message }));
      return {
        parsed: await RectoParse.parsePdf(file),
        checked: await RectoParse.checkParse({ basics: { name: 'Ida Sund' } }, file),
        error,
      };
    },
    [...bytes],
  );
  const error = await parse.parsePdf(bytes.subarray(0, 400)).catch(({ code, message }) => ({ code, message }));
  expect(inBrowser).toEqual({
    parsed: await parse.parsePdf(bytes),
    checked: await parse.checkParse({ basics: { name: 'Ida Sund' } }, bytes),
    error,
  });
  expect(inBrowser.parsed).toMatchObject({ name: 'Ida Sund', email: 'ida@example.com' });
  expect(inBrowser.error).toMatchObject({ code: 'damaged' });
}

/** The package as a script for a page. Fails if anything in it cannot be resolved for a browser. */
async function bundle(): Promise<string> {
  const build = await rolldown({
    input: join(here, 'index.ts'),
    platform: 'browser',
    resolve: { conditionNames: ['@recto/source', 'browser', 'import', 'default'] },
    onLog(level, { code, message }) {
      if (level === 'warn' && code === 'UNRESOLVED_IMPORT') throw new Error(message);
    },
  });
  const { output } = await build.generate({ format: 'iife', name: 'RectoParse', codeSplitting: false });
  expect(output).toHaveLength(1);
  return output[0].code;
}
