import { PDFDocument, type PDFRawStream } from '@cantoo/pdf-lib';
import { streamBytes } from '@recto/pdf-objects';
import { expect, it } from 'vitest';
import { readToUnicode } from '../../check/fonts/to-unicode.ts';
import { repairCharacters } from './repair-characters.ts';

it('maps the modifier letter apostrophe to the apostrophe, and nothing else', async () => {
  const pdf = await PDFDocument.create();
  const { context } = pdf;
  const map =
    '3 beginbfchar\n<0003> <02BC>\n<0004> <0041>\n<02BC> <0042>\nendbfchar\n1 beginbfrange\n<0007> <0008> <0061>\nendbfrange';
  const toUnicode = context.register(context.flateStream(map));
  context.register(context.obj({ Type: 'Font', ToUnicode: toUnicode }));
  repairCharacters(pdf);
  const texts = readToUnicode(streamBytes(context.lookup(toUnicode) as PDFRawStream));
  expect(Object.fromEntries(texts)).toEqual({ 3: '’', 4: 'A', 7: 'a', 8: 'b', 700: 'B' });
});
