// Other characters are 0. The order of the kinds lets one comparison tell whether a character continues a word.
export const NUMERIC = 1;
export const SPACE = 2;
export const DELIMITER = 3;

/** The kind of each byte (ISO 32000-1, 7.2.2). */
export const kinds = new Uint8Array(256);
for (const character of '0123456789+-.') kinds[character.charCodeAt(0)] = NUMERIC;
for (const byte of [0, 9, 10, 12, 13, 32]) kinds[byte] = SPACE;
for (const character of '()<>[]{}/%') kinds[character.charCodeAt(0)] = DELIMITER;

export const LITERALS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

export function textBetween(bytes: Uint8Array, start: number, end: number): string {
  let result = '';
  for (let at = start; at < end; at += 1) result += String.fromCharCode(bytes[at] as number);
  return result;
}

export function wordBefore(bytes: Uint8Array, end: number): string {
  let start = end;
  while (start > 0 && (kinds[bytes[start - 1] as number] as number) < SPACE) start -= 1;
  return textBetween(bytes, start, end);
}

export function endOfLine(bytes: Uint8Array, at: number): number {
  let next = at;
  while (next < bytes.length && bytes[next] !== 10 && bytes[next] !== 13) next += 1;
  return next;
}

function endOfWord(bytes: Uint8Array, at: number): number {
  let next = at;
  while (next < bytes.length && (kinds[bytes[next] as number] as number) < SPACE) next += 1;
  return next;
}

/** The end of a word, name or string, or of the bracket that starts or ends an array or dictionary. */
export function endOfToken(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] as number;
  if (kinds[byte] !== DELIMITER) return endOfWord(bytes, at);
  if (byte === 0x28) return endOfString(bytes, at);
  if (byte === 0x2f) return endOfWord(bytes, at + 1);
  if (byte === 0x3c) return bytes[at + 1] === 0x3c ? at + 2 : endOfHexString(bytes, at);
  if (byte === 0x3e && bytes[at + 1] === 0x3e) return at + 2;
  return at + 1;
}

export function endOfHexString(bytes: Uint8Array, at: number): number {
  let next = at;
  while (next < bytes.length && bytes[next] !== 0x3e) next += 1;
  return Math.min(next + 1, bytes.length);
}

export function endOfString(bytes: Uint8Array, at: number): number {
  let depth = 0;
  for (let next = at; next < bytes.length; next += 1) {
    const byte = bytes[next];
    if (byte === 0x5c) next += 1;
    else if (byte === 0x28) depth += 1;
    else if (byte === 0x29) {
      depth -= 1;
      if (depth === 0) return next + 1;
    }
  }
  return bytes.length;
}

/** Image data may contain any bytes, so an inline image ends at an `EI` between white space. */
export function endOfInlineImage(bytes: Uint8Array, at: number): number {
  for (let next = at; next + 2 < bytes.length; next += 1) {
    const found = bytes[next + 1] === 0x45 && bytes[next + 2] === 0x49;
    if (!found || kinds[bytes[next] as number] !== SPACE) continue;
    if (next + 3 === bytes.length || kinds[bytes[next + 3] as number] === SPACE) return next + 3;
  }
  return bytes.length;
}
