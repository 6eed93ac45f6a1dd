import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import { findChromium } from '@recto/pdf';
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import * as formats from './index.ts';
import { bundleFor } from './testing/bundle.ts';
import { example } from './testing/examples.ts';
import { expectLight } from './testing/expect-light.ts';
import { linkedinArchive } from './testing/linkedin-archive.ts';

declare const RectoFormats: typeof formats;

test('no file of the source imports a module of Node', () => {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const files = globSync('**/*.ts', { cwd: folder }).filter((file) => !/\.test\.ts$|^testing\b/.test(file));
  expect(files.length).toBeGreaterThan(50);
  const imports = files.flatMap((file) =>
    [...readFileSync(folder + file, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
      ([, name = '']) => name,
    ),
  );
  expect(imports).toContain('docx');
  expect(imports.filter(isBuiltin)).toEqual([]);
});

// More of them: `browser.all.test.ts`.
expectLight([
  ['word/index.ts', 90_000],
  ['linkedin/index.ts', 75_000],
]);

test('every format is written and read in a browser as in Node', async () => {
  const [script] = await bundleFor('index.ts', 'iife');
  const { path, args } = await findChromium();
  const browser = await chromium.launch({ executablePath: path, args });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: (script as { code: string }).code });
    const resume = example('graduate');
    const archive = [...linkedinArchive()];
    const run = async (api: typeof formats, document: typeof resume, zip: number[]) => {
      const word = (await api.toDocx(document)).content;
      const text = api.toText(document).content;
      const markdown = api.toMarkdown(document).content;
      const vcard = api.toVcard(document).content;
      return {
        texts: [text, markdown, vcard],
        read: [
          api.fromText(text),
          api.fromMarkdown(markdown),
          await api.fromVcard(vcard),
          await api.fromDocx(word),
          await api.fromLinkedin(Uint8Array.from(zip)),
        ],
        error: await api.fromDocx(new Uint8Array(4)).catch(({ name, code }) => ({ name, code })),
      };
    };
    const inBrowser = await page.evaluate(
      ({ source, document, zip }) => new Function(`return (${source})`)()(RectoFormats, document, zip),
      { source: run.toString(), document: resume, zip: archive },
    );
    expect(inBrowser).toEqual(JSON.parse(JSON.stringify(await run(formats, resume, archive))));
    expect(inBrowser.error).toEqual({ name: 'FormatError', code: 'wrong-format' });
  } finally {
    await browser.close();
  }
});
