import type { PaperSize } from '../document/index.ts';
import type { PaperName } from '../document/paper-names.ts';

const NAMES: Readonly<Record<PaperName, string>> = { a4: 'A4', a5: 'A5', letter: 'Letter', legal: 'Legal' };

/** A paper in words: `A4`, `200 × 280 mm`. */
export function paperText(paper: PaperName | PaperSize): string {
  return typeof paper === 'string' ? NAMES[paper] : `${paper.width} × ${paper.height} mm`;
}
