/** How rows of bytes were changed before compression (ISO 32000-1, 7.4.4.4). */
export interface Predictor {
  predictor: number;
  colors: number;
  bitsPerComponent: number;
  columns: number;
}

/** Undoes PNG predictors. The TIFF predictor stays: only images use it, and they are not decompressed. */
export function undoPredictor(bytes: Uint8Array, { predictor, colors, bitsPerComponent, columns }: Predictor) {
  const bits = colors * bitsPerComponent;
  const width = Math.ceil((bits * columns) / 8);
  // If a row is longer than all bytes, the parameters are wrong.
  if (predictor < 10 || !(bits >= 1 && width >= 1 && width <= bytes.length)) return bytes;
  const step = Math.max(1, bits >> 3);
  const rows = Math.ceil(bytes.length / (width + 1));
  const result = new Uint8Array(rows * width);
  let length = 0;
  for (let row = 0; row < rows; row += 1) {
    const from = row * (width + 1);
    const count = Math.min(width, bytes.length - from - 1);
    const kind = bytes[from];
    for (let index = 0; index < count; index += 1) {
      const at = row * width + index;
      const left = index < step ? 0 : (result[at - step] as number);
      const above = row === 0 ? 0 : (result[at - width] as number);
      const corner = row === 0 || index < step ? 0 : (result[at - width - step] as number);
      result[at] = (bytes[from + 1 + index] as number) + predicted(kind, left, above, corner);
    }
    length += Math.max(0, count);
  }
  return result.subarray(0, length);
}

function predicted(kind: number | undefined, left: number, above: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return above;
  if (kind === 3) return (left + above) >> 1;
  return kind === 4 ? paeth(left, above, corner) : 0;
}

/** The neighbour closest to `left + above - corner` (PNG, 9.4). */
function paeth(left: number, above: number, corner: number): number {
  const sum = left + above - corner;
  const [toLeft, toAbove, toCorner] = [Math.abs(sum - left), Math.abs(sum - above), Math.abs(sum - corner)];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
