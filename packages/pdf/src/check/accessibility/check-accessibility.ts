import type { PDFDocument } from '@cantoo/pdf-lib';
import { withPdfErrors } from '../../pdf-error.ts';
import { type FontIssue, fontIssues, sharedFontIssues } from '../fonts/check-fonts.ts';
import { openToCheck } from '../open-to-check.ts';
import { type AccessibilityLocation, type AccessibilityRule, documentToCheck, type Rule } from './rule.ts';
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
export interface AccessibilityIssue {
  rule: AccessibilityRule;
  /** What the rule requires, in one sentence. */
  message: string;
  /** Where the PDF breaks it. */
  location: AccessibilityLocation;
}

/** See `reading.ts`, which loads this. */
export async function checkAccessibility(bytes: Uint8Array): Promise<AccessibilityIssue[]> {
  return withPdfErrors(async () => {
    const pdf = await openToCheck(bytes);
    return accessibilityIssues(pdf, sharedFontIssues(pdf));
  });
}

/**
 * {@link checkAccessibility} for an open PDF.
 *
 * @param fonts what `checkFonts` finds
 */
export function accessibilityIssues(
  pdf: PDFDocument,
  fonts: readonly FontIssue[] = fontIssues(pdf),
): AccessibilityIssue[] {
  const document = documentToCheck(pdf, fonts);
  return accessibilityRules.flatMap(({ id, message, check }) =>
    Array.from(check(document), (found) => ({
      rule: id,
      message,
      location: typeof found === 'string' ? { place: found } : found,
    })),
  );
}
