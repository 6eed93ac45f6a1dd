import type { PDFDocument } from '@cantoo/pdf-lib';
import { checkOperatorCount, openPdf } from '@recto/pdf-objects';
import { withPdfErrors } from '../../pdf-error.ts';
import { documentToCheck, type Rule } from './rule.ts';
import { annotationRules } from './rules/annotations.ts';
import { contentRules } from './rules/content.ts';
import { documentRules } from './rules/document.ts';
import { fontRules } from './rules/fonts.ts';
import { structureRules } from './rules/structure.ts';

/** All rules of PDF/UA-1 (ISO 14289-1) that are checked. */
export const accessibilityRules: readonly Rule[] = [
  ...documentRules,
  ...contentRules,
  ...structureRules,
  ...annotationRules,
  ...fontRules,
];

/** A rule that a PDF breaks, with the place. */
export interface AccessibilityFailure {
  rule: string;
  /** What the rule requires. */
  description: string;
  /** Where the PDF breaks it: a page, an element such as `TH 3`, a font. */
  place: string;
}

/**
 * Checks a PDF against the conditions of PDF/UA-1 that a program can decide. Only people can tell whether the tags fit
 * the text, and whether the alternative texts are good.
 *
 * @returns the failures by rule; an empty list if there are none
 * @throws {PdfError} `not-a-pdf`, `encrypted`, `damaged` or `too-large`
 */
export async function checkAccessibility(bytes: Uint8Array): Promise<AccessibilityFailure[]> {
  return withPdfErrors(async () => {
    const pdf = await openPdf(bytes);
    checkOperatorCount(pdf);
    return failuresOf(pdf);
  });
}

/** {@link checkAccessibility} for an open PDF. */
export function failuresOf(pdf: PDFDocument): AccessibilityFailure[] {
  const document = documentToCheck(pdf);
  return accessibilityRules.flatMap(({ id, description, check }) =>
    Array.from(check(document), (place) => ({ rule: id, description, place })),
  );
}
