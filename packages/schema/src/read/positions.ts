import type { Span } from '../source/node.ts';
import type { DiagnosticLocation, Position } from './diagnostic.ts';

/** Finds lines and columns of offsets in a text. */
export class Positions {
  private readonly starts: number[] = [0];
  private readonly length: number;
  /** The mark at the start of a file is in no column, as in editors. */
  private readonly mark: number;

  constructor(text: string) {
    this.length = text.length;
    this.mark = text.startsWith('\ufeff') ? 1 : 0;
    for (const end of text.matchAll(/\r\n|\r|\n/g)) this.starts.push(end.index + end[0].length);
  }

  range([start, end]: Span): DiagnosticLocation['range'] {
    return { start: this.position(start), end: this.position(Math.max(start, end)) };
  }

  private position(at: number): Position {
    const offset = Math.min(Math.max(at, 0), this.length);
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    const start = low === 0 ? this.mark : (this.starts[low] as number);
    return { line: low + 1, column: Math.max(0, offset - start) + 1, offset };
  }
}
