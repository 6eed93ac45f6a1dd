import { type Operand, readOperands, readString } from './operands.ts';
import {
  DELIMITER,
  endOfInlineImage,
  endOfLine,
  endOfToken,
  kinds,
  LITERALS,
  NUMERIC,
  SPACE,
  textBetween,
  wordBefore,
} from './tokens.ts';

/** An operator of a content stream with its position in bytes; `start` is that of its first operand. */
export interface Operation {
  operator: string;
  start: number;
  end: number;
  /** Reads the operands. They are read on demand, because most operators are skipped. */
  operands(): Operand[];
  /**
   * The bytes of the first operand if it is a string. The next call may overwrite the list: text is shown glyph by glyph,
   * and a new list for each would take most of the time.
   */
  string(): ArrayLike<number> | undefined;
}

type Visit = (operation: Operation) => void;

/** What to do at each operator of a content stream, by operator. */
export type Visitor = Readonly<Record<string, Visit>>;

/** A visitor that does the same at several operators, which are separated by spaces. */
export function atEach(operators: string, visit: Visit): Visitor {
  return Object.fromEntries(operators.split(' ').map((operator) => [operator, visit]));
}

/** A word as a number. It is unique for words of up to four characters; longer words share it with all that end alike. */
function codeOf(word: string): number {
  let code = 0;
  for (let at = 0; at < word.length; at += 1) code = (code << 8) | word.charCodeAt(at);
  return code;
}

const BEGIN_IMAGE = codeOf('BI');
const END_IMAGE = codeOf('EI');

/**
 * Calls a visitor for the operators of a content stream that it names, in order (ISO 32000-1, 7.8.2). An inline image
 * counts as one operator, `EI`. Each call gets the same object: read what you need before you return.
 *
 * @param bytes must not change afterwards: the positions of the operators are kept
 */
export function eachOperation(bytes: Uint8Array, visitor: Visitor): void {
  const positions = positionsOf(bytes);
  const visits = new Map(Object.entries(visitor).map(([word, visit]) => [codeOf(word), { word, visit }]));
  const operation: Operation = {
    operator: '',
    start: 0,
    end: 0,
    operands: () => readOperands(bytes, operation.start, operation.end),
    string: () => readString(bytes, operation.start),
  };
  for (let index = 0; index < positions.length; index += 3) {
    const visited = visits.get(positions[index] as number);
    if (!visited) continue;
    const { word, visit } = visited;
    const end = positions[index + 2] as number;
    if (word.length > 3 && wordBefore(bytes, end) !== word) continue;
    operation.operator = word;
    operation.start = positions[index + 1] as number;
    operation.end = end;
    visit(operation);
  }
}

/** How many operators a content stream has. */
export function countOperations(bytes: Uint8Array): number {
  return positionsOf(bytes).length / 3;
}

const known = new WeakMap<Uint8Array, Int32Array>();

function positionsOf(bytes: Uint8Array): Int32Array {
  const positions = known.get(bytes) ?? findPositions(bytes);
  known.set(bytes, positions);
  return positions;
}

/** Three numbers for each operator: its code, the start of its first operand, and its end. */
function findPositions(bytes: Uint8Array): Int32Array {
  let positions = new Int32Array(3 + (bytes.length >> 2));
  let count = 0;
  const end = bytes.length;
  let at = 0;
  let first = -1;
  while (at < end) {
    const byte = bytes[at] as number;
    const kind = kinds[byte] as number;
    if (kind === SPACE) {
      at += 1;
    } else if (byte === 0x25) {
      at = endOfLine(bytes, at);
    } else if (kind === NUMERIC) {
      if (first < 0) first = at;
      // Most of a stream is numbers: a function call for each would be slow.
      do at += 1;
      while (at < end && (kinds[bytes[at] as number] as number) < SPACE);
    } else if (kind === DELIMITER) {
      if (first < 0) first = at;
      at = endOfToken(bytes, at);
    } else {
      const start = at;
      let code = 0;
      do {
        code = (code << 8) | (bytes[at] as number);
        at += 1;
      } while (at < end && (kinds[bytes[at] as number] as number) < SPACE);
      if (first < 0) first = start;
      if (at - start > 3 && LITERALS.has(textBetween(bytes, start, at))) continue;
      if (code === BEGIN_IMAGE) {
        at = endOfInlineImage(bytes, at);
        code = END_IMAGE;
      }
      if (count + 3 > positions.length) positions = enlarged(positions);
      positions[count] = code;
      positions[count + 1] = first;
      positions[count + 2] = at;
      count += 3;
      first = -1;
    }
  }
  return positions.subarray(0, count);
}

function enlarged(positions: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * positions.length);
  larger.set(positions);
  return larger;
}
