/** What stands before an operator: a number, a name (`/Name`), the bytes of a string, an array, a dictionary, or a word. */
export type Operand = number | string | boolean | null | Uint8Array | Operand[] | Map<string, Operand>;

/** One operator of a content stream with where it stands, in bytes; `start` is that of its first operand. */
export interface Operation {
  operator: string;
  start: number;
  end: number;
  /** Reads the operands; most readers need those of few operators. */
  operands(): Operand[];
  /**
   * The bytes of the first operand where it is a string. They may stand in a list that is used again: text is shown glyph
   * by glyph, and a list for each is most of what that costs.
   */
  string(): ArrayLike<number> | undefined;
}

type Visit = (operation: Operation) => void;

/** What is done at the operators of a content stream, by operator. */
export type Visitor = Readonly<Record<string, Visit>>;

/** The same for several operators, named with blanks between them. */
export function atEach(operators: string, visit: Visit): Visitor {
  return Object.fromEntries(operators.split(' ').map((operator) => [operator, visit]));
}

// Regular signs are 0. In this order one comparison tells what a word goes on with from what ends it.
const NUMERIC = 1;
const SPACE = 2;
const DELIMITER = 3;
const kinds = new Uint8Array(256);
for (const sign of '0123456789+-.') kinds[sign.charCodeAt(0)] = NUMERIC;
for (const sign of [0, 9, 10, 12, 13, 32]) kinds[sign] = SPACE;
for (const sign of '()<>[]{}/%') kinds[sign.charCodeAt(0)] = DELIMITER;

const LITERALS = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** A word as a number: those of up to four signs have one of their own, longer ones share it with all that end alike. */
function codeOf(word: string): number {
  let code = 0;
  for (let at = 0; at < word.length; at += 1) code = (code << 8) | word.charCodeAt(at);
  return code;
}

const BEGIN_IMAGE = codeOf('BI');
const END_IMAGE = codeOf('EI');

/**
 * Goes through the operators of a content stream in order (ISO 32000-1, 7.8.2) and visits those that the visitor names.
 * An inline image counts as one operator, `EI`. The same object is handed over each time: read what you need before
 * you return.
 *
 * @param bytes must not be changed afterwards: where its operators stand is found out once
 */
export function eachOperation(bytes: Uint8Array, visitor: Visitor): void {
  const places = placesOf(bytes);
  const visits = new Map(Object.entries(visitor).map(([word, visit]) => [codeOf(word), { word, visit }]));
  const operation: Operation = {
    operator: '',
    start: 0,
    end: 0,
    operands: () => readOperands(bytes, operation.start, operation.end),
    string: () => readString(bytes, operation.start),
  };
  for (let index = 0; index < places.length; index += 3) {
    const visited = visits.get(places[index] as number);
    if (!visited) continue;
    const { word, visit } = visited;
    const end = places[index + 2] as number;
    if (word.length > 3 && wordBefore(bytes, end) !== word) continue;
    operation.operator = word;
    operation.start = places[index + 1] as number;
    operation.end = end;
    visit(operation);
  }
}

/** How many operators a content stream has. */
export function countOperations(bytes: Uint8Array): number {
  return placesOf(bytes).length / 3;
}

const found = new WeakMap<Uint8Array, Int32Array>();

function placesOf(bytes: Uint8Array): Int32Array {
  const places = found.get(bytes) ?? placesIn(bytes);
  found.set(bytes, places);
  return places;
}

/** All operators, by threes: the code of each, where its first operand begins, and where it ends. */
function placesIn(bytes: Uint8Array): Int32Array {
  let places = new Int32Array(3 + (bytes.length >> 2));
  let count = 0;
  const end = bytes.length;
  let at = 0;
  let first = -1;
  while (at < end) {
    const sign = bytes[at] as number;
    const kind = kinds[sign] as number;
    if (kind === SPACE) {
      at += 1;
    } else if (sign === 0x25) {
      at = endOfLine(bytes, at);
    } else if (kind === NUMERIC) {
      if (first < 0) first = at;
      // Most of a stream are numbers: not worth a call each.
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
      if (at - start > 3 && LITERALS.has(text(bytes, start, at))) continue;
      if (code === BEGIN_IMAGE) {
        at = endOfInlineImage(bytes, at);
        code = END_IMAGE;
      }
      if (count + 3 > places.length) places = grown(places);
      places[count] = code;
      places[count + 1] = first;
      places[count + 2] = at;
      count += 3;
      first = -1;
    }
  }
  return places.subarray(0, count);
}

function grown(places: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * places.length);
  larger.set(places);
  return larger;
}

function wordBefore(bytes: Uint8Array, end: number): string {
  let start = end;
  while (start > 0 && (kinds[bytes[start - 1] as number] as number) < SPACE) start -= 1;
  return text(bytes, start, end);
}

function endOfLine(bytes: Uint8Array, at: number): number {
  let next = at;
  while (next < bytes.length && bytes[next] !== 10 && bytes[next] !== 13) next += 1;
  return next;
}

function endOfWord(bytes: Uint8Array, at: number): number {
  let next = at;
  while (next < bytes.length && (kinds[bytes[next] as number] as number) < SPACE) next += 1;
  return next;
}

/** The end of a word, name or string, or of the sign that opens or closes an array or dictionary. */
function endOfToken(bytes: Uint8Array, at: number): number {
  const sign = bytes[at] as number;
  if (kinds[sign] !== DELIMITER) return endOfWord(bytes, at);
  if (sign === 0x28) return endOfString(bytes, at);
  if (sign === 0x2f) return endOfWord(bytes, at + 1);
  if (sign === 0x3c) return bytes[at + 1] === 0x3c ? at + 2 : endOfHexString(bytes, at);
  if (sign === 0x3e && bytes[at + 1] === 0x3e) return at + 2;
  return at + 1;
}

function endOfHexString(bytes: Uint8Array, at: number): number {
  let next = at;
  while (next < bytes.length && bytes[next] !== 0x3e) next += 1;
  return Math.min(next + 1, bytes.length);
}

function endOfString(bytes: Uint8Array, at: number): number {
  let depth = 0;
  for (let next = at; next < bytes.length; next += 1) {
    const sign = bytes[next];
    if (sign === 0x5c) next += 1;
    else if (sign === 0x28) depth += 1;
    else if (sign === 0x29) {
      depth -= 1;
      if (depth === 0) return next + 1;
    }
  }
  return bytes.length;
}

/** Image data may hold anything, so its end is an `EI` between white space. */
function endOfInlineImage(bytes: Uint8Array, at: number): number {
  for (let next = at; next + 2 < bytes.length; next += 1) {
    const found = bytes[next + 1] === 0x45 && bytes[next + 2] === 0x49;
    if (!found || kinds[bytes[next] as number] !== SPACE) continue;
    if (next + 3 === bytes.length || kinds[bytes[next + 3] as number] === SPACE) return next + 3;
  }
  return bytes.length;
}

function text(bytes: Uint8Array, start: number, end: number): string {
  let result = '';
  for (let at = start; at < end; at += 1) result += String.fromCharCode(bytes[at] as number);
  return result;
}

const shared: number[] = [];

/** The bytes of a string, those of a hexadecimal one in `shared`. */
function readString(bytes: Uint8Array, start: number): ArrayLike<number> | undefined {
  const sign = bytes[start];
  if (sign === 0x28) return unescaped(bytes.subarray(start + 1, endOfString(bytes, start) - 1));
  if (sign !== 0x3c || bytes[start + 1] === 0x3c) return undefined;
  readHexadecimal(bytes, start, endOfHexString(bytes, start), shared);
  return shared;
}

function readOperands(bytes: Uint8Array, start: number, end: number): Operand[] {
  const outer: Operand[] = [];
  const open: Operand[][] = [outer];
  let at = start;
  while (at < end) {
    const sign = bytes[at] as number;
    if (kinds[sign] === SPACE) {
      at += 1;
      continue;
    }
    if (sign === 0x25) {
      at = endOfLine(bytes, at);
      continue;
    }
    const next = endOfToken(bytes, at);
    const dictionary = next === at + 2 && sign === bytes[at + 1];
    const list = open.at(-1) as Operand[];
    if (sign === 0x5b || (sign === 0x3c && dictionary)) {
      open.push([]);
    } else if (sign === 0x5d || (sign === 0x3e && dictionary)) {
      const closed = open.length > 1 ? (open.pop() as Operand[]) : [];
      (open.at(-1) as Operand[]).push(sign === 0x5d ? closed : asMap(closed));
    } else if (sign === 0x28 || sign === 0x3c) {
      list.push(new Uint8Array(readString(bytes, at) as ArrayLike<number>));
    } else if (sign === 0x2f) {
      list.push(unescapedName(text(bytes, at, next)));
    } else if (kinds[sign] === NUMERIC) {
      list.push(Number.parseFloat(text(bytes, at, next)));
    } else {
      const literal = LITERALS.get(text(bytes, at, next));
      // The operator itself ends the list.
      if (literal !== undefined) list.push(literal);
    }
    at = next;
  }
  return outer;
}

function asMap(list: Operand[]): Map<string, Operand> {
  const map = new Map<string, Operand>();
  for (let index = 0; index + 1 < list.length; index += 2) map.set(String(list[index]), list[index + 1] as Operand);
  return map;
}

function unescapedName(name: string): string {
  return name.includes('#')
    ? name.replace(/#([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : name;
}

/** The value of each hexadecimal digit, and 255 for what is none. */
const digits = new Uint8Array(256).fill(255);
for (let value = 0; value < 16; value += 1) {
  digits[value.toString(16).charCodeAt(0)] = value;
  digits[value.toString(16).toUpperCase().charCodeAt(0)] = value;
}

function readHexadecimal(bytes: Uint8Array, start: number, end: number, into: number[]): void {
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const digit = digits[bytes[at] as number] as number;
    if (digit > 15) continue;
    // An odd last digit stands for itself and a zero.
    into[count >> 1] = count % 2 === 0 ? digit << 4 : (into[count >> 1] as number) | digit;
    count += 1;
  }
  into.length = (count + 1) >> 1;
}

const ESCAPES: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

function unescaped(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(0x5c)) return bytes;
  const result: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const sign = bytes[at] as number;
    if (sign !== 0x5c) {
      result.push(sign);
      continue;
    }
    at += 1;
    const next = String.fromCharCode(bytes[at] ?? 10);
    const octal = /^[0-7]{1,3}/.exec(text(bytes, at, Math.min(at + 3, bytes.length)))?.[0];
    if (octal) {
      result.push(Number.parseInt(octal, 8) & 255);
      at += octal.length - 1;
    } else if (next === '\r') {
      // A line that goes on, its end being one sign or two.
      if (bytes[at + 1] === 10) at += 1;
    } else if (next !== '\n') {
      result.push(ESCAPES[next] ?? (bytes[at] as number));
    }
  }
  return Uint8Array.from(result);
}
