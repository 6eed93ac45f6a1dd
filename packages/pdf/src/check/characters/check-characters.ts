import type { PDFDict } from '@cantoo/pdf-lib';
import { contentOf } from '@recto/pdf-objects';
import { withPdfErrors } from '../../pdf-error.ts';
import { type Font, readFont } from '../fonts/font.ts';
import { readShown } from '../fonts/shown.ts';
import { openToCheck } from '../open-to-check.ts';
import { missingCharacters } from './missing-characters.ts';

/** The rules for characters of a text that its fonts do not have. */
export type CharacterRule = 'no-glyph' | 'system-font';

/** A character that no font of a document has. */
export interface CharacterIssue {
  rule: CharacterRule;
  /** What is wrong, in one sentence. */
  message: string;
  /** What to do, in one sentence. */
  hint: string;
  location: {
    /** The character, which may be several code points. */
    character: string;
    /** Its name in Unicode, in small letters. */
    name: string;
    /** Its code points: `U+1F1EE U+1F1F3`. */
    codePoints: string;
    /** The first page that shows it, from 1; absent where the PDF does not say. */
    page?: number;
    /** The font of this machine that shows it. */
    font?: string;
  };
}

/** What a PDF was printed from. */
export interface PrintedText {
  /** All that the page shows. */
  text: string;
  /** The font files that the page may use (WOFF 2, WOFF, TrueType, OpenType), those of running text first. */
  fonts: Iterable<Uint8Array>;
}

/** See `reading.ts`, which loads this. */
export async function checkCharacters(pdf: Uint8Array, { text, fonts }: PrintedText): Promise<CharacterIssue[]> {
  const missing = missingCharacters(text, fonts);
  if (missing.length === 0) return [];
  const { describeCharacter, hintFor } = await import('./describe-character.ts');
  const printed = await withPdfErrors(() => readPrinted(pdf));
  return missing.flatMap((character): CharacterIssue[] => {
    const shown = printed.find(character);
    if (!shown) return [];
    const { page, font } = shown;
    const rule = font === undefined ? 'no-glyph' : 'system-font';
    const { name, codePoints } = describeCharacter(character);
    const outcome =
      font === undefined ? 'an empty box is printed in its place' : `it is printed in ${font}, a font of this machine`;
    return [
      {
        rule,
        message: `${character} (${name}, ${codePoints}) is in none of the fonts: ${outcome}.`,
        hint: hintFor(character, rule),
        location: {
          character,
          name,
          codePoints,
          ...(page === undefined ? {} : { page }),
          ...(font === undefined ? {} : { font }),
        },
      },
    ];
  });
}

/** How a character is printed: in a font, or as an empty box. */
interface Printed {
  page?: number;
  font?: string;
}

/** Reads how the characters of a PDF are printed. */
async function readPrinted(bytes: Uint8Array): Promise<{ find(character: string): Printed | undefined }> {
  const pdf = await openToCheck(bytes);
  const fonts = new Map<PDFDict, Font>();
  const fontOf = (dict: PDFDict): Font => {
    const font = fonts.get(dict) ?? readFont(dict);
    fonts.set(dict, font);
    return font;
  };
  const boxes = new Map<string, number>();
  const glyphs = new Map<string, Printed>();
  let hasUnnamed = false;
  for (const [index, page] of pdf.getPages().entries()) {
    readShown(contentOf(page), page.node.Resources(), fontOf, ({ font, text, isMissing }) => {
      // The browser names each missing character but the first one in a font.
      if (text === undefined) hasUnnamed ||= isMissing;
      else
        for (const part of text) {
          if (isMissing && !boxes.has(part)) boxes.set(part, index + 1);
          if (!isMissing && !glyphs.has(part)) glyphs.set(part, { page: index + 1, font: font.name });
        }
    });
  }
  return {
    find(character) {
      const parts = [...character].filter((part) => !/[\p{Default_Ignorable_Code_Point}]/u.test(part));
      const box = parts.find((part) => boxes.has(part));
      if (box !== undefined) return { page: boxes.get(box) as number };
      const inFonts = parts.flatMap((part) => glyphs.get(part) ?? []);
      const [first] = inFonts;
      if (first && inFonts.length === parts.length) return first;
      return hasUnnamed ? {} : undefined;
    },
  };
}
