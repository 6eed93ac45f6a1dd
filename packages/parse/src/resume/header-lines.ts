import type { Line } from '../text/lines.ts';

/** The lines of a section, as far as the header of an entry goes by them. Lengths in pt. */
export interface LineGrid {
  /** The smallest distance of two lines that follow each other. */
  pitch: number;
  /** The end of the longest line. */
  right: number;
}

/** Lines of one header are less than so many times as far apart as the closest lines: an entry begins after a gap. */
const SAME_HEADER = 1.25;

/** Names take about as much room for each letter. Of a line that would be so full, the rest is for the dates at its end. */
const FULL = 0.85;

/** The grid of lines with positions. In plain text, nothing is close to anything. */
export function lineGridOf(lines: readonly Line[]): LineGrid {
  let pitch = 0;
  let right = 0;
  for (const [index, line] of lines.entries()) {
    right = Math.max(right, line.right);
    const before = lines[index - 1];
    const distance = before?.page === line.page ? before.y - line.y : 0;
    if (distance >= line.size && (pitch === 0 || distance < pitch)) pitch = distance;
  }
  return { pitch, right };
}

/** Whether a line is directly below another one, as lines of one header are. */
export function isNextLine(line: Line, above: Line, { pitch }: LineGrid): boolean {
  const distance = above.y - line.y;
  return line.size > 0 && line.page === above.page && distance > 0 && distance < SAME_HEADER * pitch;
}

/** Whether the first field of a line had no room at the end of the one above, which is one field alone. */
export function hadNoRoomAbove(line: Line, above: Line, { right }: LineGrid): boolean {
  if (above.segments.length !== 1) return false;
  const width = above.right - above.x;
  const needed = ((line.segments[0]?.text.length ?? 0) / Math.max(1, above.text.length)) * width;
  return above.right + line.size + needed > FULL * right;
}
