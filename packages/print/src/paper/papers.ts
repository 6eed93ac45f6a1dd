/** Width and height of a paper, upright, in millimetres unless another unit is said. */
export interface PaperSize {
  width: number;
  height: number;
}

/**
 * The papers a résumé is printed on, upright, in millimetres. A4 and A5 after ISO 216; Letter and Legal are
 * 8.5 × 11 in and 8.5 × 14 in. `print.css` has the same figures, and a test compares them. `@recto/schema` has the names
 * for documents; `scripts/papers.test.ts` compares those.
 */
export const papers = {
  a4: { width: 210, height: 297 },
  a5: { width: 148, height: 210 },
  letter: { width: 215.9, height: 279.4 },
  legal: { width: 215.9, height: 355.6 },
} as const satisfies Record<string, PaperSize>;

/** A paper by name: the values that `data-recto-paper` takes. */
export type PaperName = keyof typeof papers;

/**
 * The earlier name of {@link PaperName}.
 *
 * @deprecated It is `PaperName`, as in `@recto/schema`.
 */
export type Paper = PaperName;

/** CSS fixes the inch at 96 px, so a millimetre is 96 / 25.4 px on every device. */
const PIXELS_PER_MILLIMETRE = 96 / 25.4;

/** Whether a word names a paper. Compares exactly: `a4`, not `A4`. */
export function isPaper(word: unknown): word is PaperName {
  return typeof word === 'string' && Object.hasOwn(papers, word);
}

/**
 * The size of a paper, upright.
 *
 * @param paper a name, or a size of one's own in millimetres
 * @param unit `mm`, exact, or CSS `px` (96 to the inch), not rounded
 * @throws {RangeError} when there is no such paper, or a side is no number above 0
 */
export function paperSize(paper: PaperName | PaperSize, unit: 'mm' | 'px' = 'mm'): PaperSize {
  const { width, height } = typeof paper === 'object' ? checkedSize(paper) : namedSize(paper);
  return unit === 'mm'
    ? { width, height }
    : { width: width * PIXELS_PER_MILLIMETRE, height: height * PIXELS_PER_MILLIMETRE };
}

function namedSize(paper: PaperName): PaperSize {
  if (isPaper(paper)) return papers[paper];
  throw new RangeError(
    `Recto: "${paper}" is not a paper. Use one of ${Object.keys(papers).join(', ')}, or { width, height } in millimetres.`,
  );
}

function checkedSize(size: PaperSize): PaperSize {
  const { width, height } = size ?? {};
  if (Number.isFinite(width) && Number.isFinite(height) && width > 0 && height > 0) return size;
  throw new RangeError(`Recto: no paper is ${width} × ${height} mm. Give width and height in millimetres, above 0.`);
}
