import {
  endOfHexString,
  endOfLine,
  endOfString,
  endOfToken,
  kinds,
  LITERALS,
  NUMERIC,
  SPACE,
  textBetween,
} from './tokens.ts';

/** An operand: a number, a name (`/Name`), the bytes of a string, an array, a dictionary, or a literal. */
export type Operand = number | string | boolean | null | Uint8Array | Operand[] | Map<string, Operand>;

/** Reads the operands between two positions; an operator at the end is ignored. */
export function readOperands(bytes: Uint8Array, start: number, end: number): Operand[] {
  const outer: Operand[] = [];
  const open: Operand[][] = [outer];
  let at = start;
  while (at < end) {
    const byte = bytes[at] as number;
    if (kinds[byte] === SPACE) {
      at += 1;
      continue;
    }
    if (byte === 0x25) {
      at = endOfLine(bytes, at);
      continue;
    }
    const next = endOfToken(bytes, at);
    const dictionary = next === at + 2 && byte === bytes[at + 1];
    const list = open.at(-1) as Operand[];
    if (byte === 0x5b || (byte === 0x3c && dictionary)) {
      open.push([]);
    } else if (byte === 0x5d || (byte === 0x3e && dictionary)) {
      const closed = open.length > 1 ? (open.pop() as Operand[]) : [];
      (open.at(-1) as Operand[]).push(byte === 0x5d ? closed : asMap(closed));
    } else if (byte === 0x28 || byte === 0x3c) {
      list.push(new Uint8Array(readString(bytes, at) as ArrayLike<number>));
    } else if (byte === 0x2f) {
      list.push(unescapedName(textBetween(bytes, at, next)));
    } else if (kinds[byte] === NUMERIC) {
      list.push(Number.parseFloat(textBetween(bytes, at, next)));
    } else {
      const literal = LITERALS.get(textBetween(bytes, at, next));
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

const shared: number[] = [];

/** The bytes of a string. Those of a hexadecimal string are in a list that the next call overwrites. */
export function readString(bytes: Uint8Array, start: number): ArrayLike<number> | undefined {
  const byte = bytes[start];
  if (byte === 0x28) return unescaped(bytes.subarray(start + 1, endOfString(bytes, start) - 1));
  if (byte !== 0x3c || bytes[start + 1] === 0x3c) return undefined;
  readHexadecimal(bytes, start, endOfHexString(bytes, start), shared);
  return shared;
}

/** The value of each hexadecimal digit; 255 for all other bytes. */
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
    // A zero follows an odd last digit.
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
    const byte = bytes[at] as number;
    if (byte !== 0x5c) {
      result.push(byte);
      continue;
    }
    at += 1;
    const next = String.fromCharCode(bytes[at] ?? 10);
    const octal = /^[0-7]{1,3}/.exec(textBetween(bytes, at, Math.min(at + 3, bytes.length)))?.[0];
    if (octal) {
      result.push(Number.parseInt(octal, 8) & 255);
      at += octal.length - 1;
    } else if (next === '\r') {
      // The string continues on the next line. A line end is one or two bytes.
      if (bytes[at + 1] === 10) at += 1;
    } else if (next !== '\n') {
      result.push(ESCAPES[next] ?? (bytes[at] as number));
    }
  }
  return Uint8Array.from(result);
}
