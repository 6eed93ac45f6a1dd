import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import { contentOf } from '@recto/pdf-objects';
import { withPdfErrors } from '../../pdf-error.ts';
import { openToCheck } from '../open-to-check.ts';
import { type Font, readFont } from './font.ts';
import { readShown } from './shown.ts';

/** The rules for fonts and text. */
export type FontRule = 'embedded' | 'subset' | 'type-3' | 'missing-glyph' | 'unicode';

/** A fault of a font or of text. */
export interface FontIssue {
  rule: FontRule;
  /** What is wrong and where, in one sentence. */
  message: string;
  /** What to do, in one sentence. */
  hint?: string;
  location: {
    /** First page with the fault, from 1. */
    page: number;
    /** Name of the font. */
    font: string;
  };
}

/** See `reading.ts`, which loads this. */
export async function checkFonts(bytes: Uint8Array): Promise<FontIssue[]> {
  return withPdfErrors(async () => [...sharedFontIssues(await openToCheck(bytes))]);
}

const shared = new WeakMap<PDFDocument, FontIssue[]>();

/** {@link fontIssues} of a document that nothing changes any more, which several checks ask for. */
export function sharedFontIssues(pdf: PDFDocument): readonly FontIssue[] {
  const issues = shared.get(pdf) ?? fontIssues(pdf);
  shared.set(pdf, issues);
  return issues;
}

/** {@link checkFonts} for an open PDF. */
export function fontIssues(pdf: PDFDocument): FontIssue[] {
  const fonts = new Map<PDFDict, Font>();
  const fontOf = (dict: PDFDict): Font => {
    const font = fonts.get(dict) ?? readFont(dict);
    fonts.set(dict, font);
    return font;
  };
  const faulty = new Set<Font>();
  return pdf.getPages().flatMap((page, index) => {
    const shown = readShown(contentOf(page), page.node.Resources(), fontOf);
    return Array.from(shown.fonts, ([font, { missing, unmapped }]) => {
      const location = { page: index + 1, font: font.name };
      const here = `${font.name} on page ${location.page}`;
      const around = (places: number[]) => quoted(shown.text, places);
      const issues = faulty.has(font) ? [] : faultsOf(font, here).map((fault) => ({ ...fault, location }));
      faulty.add(font);
      if (missing.length > 0) {
        const message = `${here} has no glyph for a character in ${around(missing)}.`;
        issues.push({ rule: 'missing-glyph', message, location });
      }
      if (unmapped.length > 0) {
        const message = `${here} shows a glyph that maps to no character in ${around(unmapped)}.`;
        issues.push({ rule: 'unicode', message, location });
      }
      return issues;
    }).flat();
  });
}

function faultsOf(font: Font, here: string): Omit<FontIssue, 'location'>[] {
  const faults: Omit<FontIssue, 'location'>[] = [];
  if (font.isType3) {
    faults.push({
      rule: 'type-3',
      message: `${here} is embedded as Type 3, whose text is hard to extract.`,
      hint: 'Use a static font file instead of a variable font.',
    });
  }
  if (!font.embedded) {
    faults.push({
      rule: 'embedded',
      message: `${here} is not embedded, so that it looks different on other machines.`,
    });
  } else if (!font.subset) {
    const message = `${here} is embedded as a whole, although only some of its glyphs are shown.`;
    faults.push({ rule: 'subset', message });
  }
  return faults;
}

/** The text around the first of some positions, and the number of others. */
function quoted(text: string, places: readonly number[]): string {
  const [first = 0] = places;
  const around = text.slice(Math.max(0, first - 20), first + 20).trim();
  const more = places.length > 1 ? `, and ${places.length - 1} more on the page` : '';
  return `“${around}”${more}`;
}
