import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cleanPicture } from './clean-picture.ts';

test('the crest of the examples is drawn as before', async () => {
  const crest = await readFile(createRequire(import.meta.url).resolve('@recto/schema/examples/crest.svg'));
  const clean = await cleanPicture(crest, 'crest.svg');
  expect(clean.includes('<!--')).toBe(false);
  const [before, after] = await Promise.all([crest, clean].map((svg) => sharp(svg, { density: 300 }).raw().toBuffer()));
  expect(after?.equals(before as Buffer)).toBe(true);
});
