import type { PaperName, PaperSize } from '@recto/schema';

/**
 * Sizes of papers in millimetres (ISO 216, ANSI/ASME Y14.1). `@recto/print` has them too, of which this package knows
 * nothing; `scripts/papers.test.ts` makes sure that both agree.
 */
export const paperSizes: Readonly<Record<PaperName, PaperSize>> = {
  a4: { width: 210, height: 297 },
  a5: { width: 148, height: 210 },
  letter: { width: 215.9, height: 279.4 },
  legal: { width: 215.9, height: 355.6 },
};

/** The size of a paper in millimetres. */
export const sizeOf = (paper: PaperName | PaperSize = 'a4'): PaperSize =>
  typeof paper === 'string' ? (paperSizes[paper] ?? paperSizes.a4) : paper;

/** Millimetres in twips, the unit of Word: a twentieth of a point. */
export const mm = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);

/** Points in twips. */
export const pt = (points: number) => Math.round(points * 20);
