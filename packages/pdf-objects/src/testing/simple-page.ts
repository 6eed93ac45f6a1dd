import { writtenPdf, writtenStream } from './written-pdf.ts';

const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
const TEXT = writtenStream('', 'BT /F1 20 Tf 40 740 Td (Ida Sund) Tj ET');
const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';

export const PAGE =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>';
export const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

/**
 * A PDF of one page that shows a name.
 *
 * @param changed objects to replace or add, by number: 1 catalog, 2 pages, 3 page, 4 content, 5 font
 */
export function simplePage(changed: Record<number, string | Uint8Array> = {}, trailer?: string): Uint8Array {
  const objects: (string | Uint8Array)[] = [CATALOG, PAGES, PAGE, TEXT, FONT];
  for (const [number, object] of Object.entries(changed)) objects[Number(number) - 1] = object;
  return writtenPdf(
    Array.from(objects, (object) => object ?? 'null'),
    trailer,
  );
}
