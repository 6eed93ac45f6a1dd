/** What stands before an operator: a number, a name (`/Name`), the bytes of a string, an array, a dictionary, or a word. */
export type Operand = number | string | boolean | null | Uint8Array | Operand[] | Map<string, Operand>;

/** One operator of a content stream with where it stands, in bytes; `start` is that of its first operand. */
export interface Operation {
  operator: string;
  start: number;
  end: number;
  /** Reads the operands; most readers need those of few operators. */
  operands(): Operand[];
  /** The first operand where it is a string, without the cost of a list: text is shown glyph by glyph. */
  string(): Uint8Array | undefined;
}

const SPACE = 1;
const DELIMITER = 2;
const kinds = new Uint8Array(256);
for (const sign of [0, 9, 10, 12, 13, 32]) kinds[sign] = SPACE;
for (const sign of '()<>[]{}/%') kinds[sign.charCodeAt(0)] = DELIMITER;

const LITERALS = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/**
 * Calls `visit` with each operator of a content stream, in order (ISO 32000-1, 7.8.2). An inline image counts as one
 * operator, `EI`. The same object is handed over each time: read what you need before you return.
 */
export function eachOperation(bytes: Uint8Array, visit: (operation: Operation) => void): void {
  const end = bytes.length;
  let at = 0;
  let first = -1;
  const operation: Operation = {
    operator: '',
    start: 0,
    end: 0,
    operands: () => readOperands(bytes, operation.start, operation.end),
    string: () => readString(bytes, operation.start),
  };
  while (at < end) {
    const sign = bytes[at] as number;
    if (kinds[sign] === SPACE) {
      at += 1;
    } else if (sign === 0x25) {
      at = endOfLine(bytes, at);
    } else if (kinds[sign] === DELIMITER || startsNumber(sign)) {
      if (first < 0) first = at;
      at = endOfToken(bytes, at);
    } else {
      const start = at;
      at = endOfWord(bytes, at);
      const word = wordOf(bytes, start, at);
      if (first < 0) first = start;
      if (LITERALS.has(word)) continue;
      if (word === 'BI') at = endOfInlineImage(bytes, at);
      operation.operator = word === 'BI' ? 'EI' : word;
      operation.start = first;
      operation.end = at;
      first = -1;
      visit(operation);
    }
  }
}

/** Each short word once: the same few stand there by the thousand. */
const words = new Map<number, string>();

function wordOf(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > 3) return text(bytes, start, end);
  let key = 0;
  for (let at = start; at < end; at += 1) key = (key << 8) | (bytes[at] as number);
  const known = words.get(key);
  if (known !== undefined) return known;
  const word = text(bytes, start, end);
  // No more than a file of noise may leave behind.
  if (words.size < 256) words.set(key, word);
  return word;
}

function startsNumber(sign: number): boolean {
  return (sign >= 0x30 && sign <= 0x39) || sign === 0x2b || sign === 0x2d || sign === 0x2e;
}

function endOfLine(bytes: Uint8Array, at: number): number {
  let next = at;
  while (next < bytes.length && bytes[next] !== 10 && bytes[next] !== 13) next += 1;
  return next;
}

function endOfWord(bytes: Uint8Array, at: number): number {
  let next = at;
  while (next < bytes.length && kinds[bytes[next] as number] === 0) next += 1;
  return next;
}

/** The end of a number, name or string, or of the sign that opens or closes an array or dictionary. */
function endOfToken(bytes: Uint8Array, at: number): number {
  const sign = bytes[at];
  if (sign === 0x28) return endOfString(bytes, at);
  if (sign === 0x2f) return endOfWord(bytes, at + 1);
  if (sign === 0x3c) return bytes[at + 1] === 0x3c ? at + 2 : endOfHexString(bytes, at);
  if (sign === 0x3e && bytes[at + 1] === 0x3e) return at + 2;
  if (kinds[sign as number] === DELIMITER) return at + 1;
  return endOfWord(bytes, at);
}

function endOfHexString(bytes: Uint8Array, at: number): number {
  const close = bytes.indexOf(0x3e, at);
  return close < 0 ? bytes.length : close + 1;
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

function readString(bytes: Uint8Array, start: number): Uint8Array | undefined {
  const sign = bytes[start];
  if (sign === 0x28) return unescaped(bytes.subarray(start + 1, endOfString(bytes, start) - 1));
  return sign === 0x3c && bytes[start + 1] !== 0x3c ? fromHex(bytes, start, endOfHexString(bytes, start)) : undefined;
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
    const next = kinds[sign] === 0 ? endOfWord(bytes, at) : endOfToken(bytes, at);
    const dictionary = next === at + 2 && sign === bytes[at + 1];
    const list = open.at(-1) as Operand[];
    if (sign === 0x5b || (sign === 0x3c && dictionary)) {
      open.push([]);
    } else if (sign === 0x5d || (sign === 0x3e && dictionary)) {
      const closed = open.length > 1 ? (open.pop() as Operand[]) : [];
      (open.at(-1) as Operand[]).push(sign === 0x5d ? closed : asMap(closed));
    } else if (sign === 0x28 || sign === 0x3c) {
      list.push(readString(bytes, at) as Uint8Array);
    } else if (sign === 0x2f) {
      list.push(unescapedName(text(bytes, at, next)));
    } else if (startsNumber(sign)) {
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

function fromHex(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const result = new Uint8Array((end - start - 1) >> 1);
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const digit = digits[bytes[at] as number] as number;
    if (digit > 15) continue;
    // An odd last digit stands for itself and a zero.
    result[count >> 1] = (result[count >> 1] as number) | (count % 2 === 0 ? digit << 4 : digit);
    count += 1;
  }
  const length = (count + 1) >> 1;
  return length === result.length ? result : result.subarray(0, length);
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
