import type { PDFDocument } from '@cantoo/pdf-lib';
import { checkOperatorCount, openPdf } from '@recto/pdf-objects';
import { withPdfErrors } from '../../pdf-error.ts';
import { documentToCheck, type Rule } from './rule.ts';
import { annotationRules } from './rules/annotations.ts';
import { contentRules } from './rules/content.ts';
import { documentRules } from './rules/document.ts';
import { fontRules } from './rules/fonts.ts';
import { structureRules } from './rules/structure.ts';

/** The rules of PDF/UA-1 (ISO 14289-1) that are checked, by the parts of a PDF that they speak of. */
export const accessibilityRules: readonly Rule[] = [
  ...documentRules,
  ...contentRules,
  ...structureRules,
  ...annotationRules,
  ...fontRules,
];

/** A rule that does not hold, with the place. */
export interface AccessibilityFailure {
  rule: string;
  /** What should hold. */
  description: string;
  /** Where it does not: a page, an element such as `TH 3`, a font. */
  place: string;
}

/**
 * Checks a PDF against the conditions of PDF/UA-1 that a program can decide. Whether the tags are the right ones for
 * the text, and the alternative texts good, only people can tell.
 *
 * @returns what fails, rule by rule; nothing where all of them hold
 * @throws {PdfError} `not-a-pdf`, `encrypted`, `damaged` or `too-large`
 */
export async function checkAccessibility(bytes: Uint8Array): Promise<AccessibilityFailure[]> {
  return withPdfErrors(async () => {
    const pdf = await openPdf(bytes);
    checkOperatorCount(pdf);
    return failuresOf(pdf);
  });
}

/** {@link checkAccessibility} for a PDF that is open. */
export function failuresOf(pdf: PDFDocument): AccessibilityFailure[] {
  const document = documentToCheck(pdf);
  return accessibilityRules.flatMap(({ id, description, check }) =>
    Array.from(check(document), (place) => ({ rule: id, description, place })),
  );
}
