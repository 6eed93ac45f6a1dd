import { fontCharacters } from '@recto/pdf';
import { readResume } from '@recto/schema';
import { themes } from '@recto/themes';
import { expect, test } from 'vitest';
import { DOCUMENTS, documentText, folderWithFonts } from '../testing/east-asian/east-asian-folder.ts';
import { composeSheet } from './compose-sheet.ts';

/** Letters, and the signs that are as wide as an ideograph. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;

const all = Object.keys(themes).flatMap((theme) => DOCUMENTS.map((name) => [name, theme] as const));

test.each(all)('%s in %s has a glyph for each letter, in text and in bold', async (name, theme) => {
  const folder = await folderWithFonts({});
  const { resume } = readResume(await documentText(name), { path: 'a.yaml' });
  const locale = resume?.meta?.recto?.locale as string;
  const settings = { theme: theme as keyof typeof themes, paper: 'a4' as const, fill: false, locale };
  const sheet = await composeSheet(resume ?? {}, settings, folder);
  expect(sheet.missingFonts).toEqual([]);
  const letters = [...new Set(sheet.html().replaceAll(/<script[\s\S]*?<\/script>/g, ''))].filter((letter) =>
    WIDE.test(letter),
  );
  expect(letters.length).toBeGreaterThan(100);
  for (const weight of [400, 700]) {
    const fonts = [...sheet.files]
      .filter(([path]) => path.includes(`-${weight}-`))
      .map(([, file]) => fontCharacters(file));
    const lacking = letters.filter((letter) => !fonts.some((font) => font.has(letter.codePointAt(0) as number)));
    expect(lacking, `weight ${weight}`).toEqual([]);
  }
});
