import type { AccessibilityIssue } from './check/accessibility/check-accessibility.ts';
import type { CharacterIssue, PrintedText } from './check/characters/check-characters.ts';
import type { FontIssue } from './check/fonts/check-fonts.ts';
import type { AttachedSource } from './file/attachment/extract-source.ts';

// What reads a PDF, loaded with its library of 200 modules when it is first called: a browser starts before that.

/**
 * Checks a PDF against the conditions of PDF/UA-1 that a program can decide. Only people can tell whether the tags fit
 * the text, and whether the alternative texts are good.
 *
 * @returns the issues by rule; an empty list if there are none
 * @throws {PdfError} `not-a-pdf`, `encrypted`, `damaged` or `too-large`
 */
export async function checkAccessibility(bytes: Uint8Array): Promise<AccessibilityIssue[]> {
  const reading = await import('./check/accessibility/check-accessibility.ts');
  return reading.checkAccessibility(bytes);
}

/**
 * Finds the characters of a printed page for which its fonts have no glyph. A browser prints an empty box for them
 * (`no-glyph`), or takes a font of its machine, so that the page looks different elsewhere (`system-font`). The fonts say
 * which characters; the PDF says what became of each. Characters that were not printed are no issue.
 *
 * @returns an issue for each character, in the order of the text
 * @throws {PdfError} `not-a-pdf`, `encrypted`, `damaged` or `too-large`
 */
export async function checkCharacters(pdf: Uint8Array, { text, fonts }: PrintedText): Promise<CharacterIssue[]> {
  const reading = await import('./check/characters/check-characters.ts');
  return reading.checkCharacters(pdf, { text, fonts });
}

/**
 * Checks the fonts and the text of a PDF. Fonts must be embedded as subsets, and not as Type 3. No glyph may be missing,
 * and each shown code must map to a character, by its font or by an `ActualText`.
 *
 * @returns the faults in the order of the pages; an empty list if there are none
 * @throws {PdfError} `not-a-pdf`, `encrypted`, `damaged` or `too-large`
 */
export async function checkFonts(bytes: Uint8Array): Promise<FontIssue[]> {
  const reading = await import('./check/fonts/check-fonts.ts');
  return reading.checkFonts(bytes);
}

/**
 * Returns the source that is attached to a PDF, byte for byte; `undefined` if there is none. Finds it among other
 * attachments, and also after other programs have saved the PDF.
 *
 * @throws {PdfError} `not-a-pdf`, `encrypted`, `too-large`, or `damaged` if the PDF or the source is incomplete or changed
 */
export async function extractSource(bytes: Uint8Array): Promise<AttachedSource | undefined> {
  const reading = await import('./file/attachment/extract-source.ts');
  return reading.extractSource(bytes);
}
