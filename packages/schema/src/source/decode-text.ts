/** A text out of bytes, and how it was encoded. */
export interface DecodedText {
  text: string;
  encoding: TextEncoding;
}

/** The encoding in which a file was written. */
export type TextEncoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

/**
 * Reads the bytes of a file as text: UTF-8, UTF-16, or Windows-1252 where single bytes are no UTF-8, as old editors of
 * Western Europe write it. A mark at the start (U+FEFF) stays. `undefined` for bytes that are none of these: pictures,
 * archives, texts in the old encodings of other scripts.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const wide = wideEncoding(bytes);
  if (wide) return { text: new TextDecoder(wide, { ignoreBOM: true }).decode(bytes), encoding: 'UTF-16' };
  if (bytes.subarray(0, FIRST).includes(0)) return undefined;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    const text = withSingleBytes(bytes);
    return text === undefined ? undefined : { text, encoding: 'Windows-1252' };
  }
}

/** A byte of 0 in the first part of a file says that it is no text. */
const FIRST = 4_096;

/** UTF-16 by its mark, or by the zeros beside the first two letters, which are brackets, quotes or Latin in all formats. */
function wideEncoding([first, second, third, fourth]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first && second === 0 && third && fourth === 0) return 'utf-16le';
  return first === 0 && second && third === 0 && fourth ? 'utf-16be' : undefined;
}

// Sequences of several bytes in UTF-8 (RFC 3629, section 4), else bytes that stand alone.
const BEYOND_ASCII =
  /((?:[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2})+)|[\x80-\xff]/g;

/** The share of letters with accents from which a text is in another encoding. French has some 4 % of them. */
const MOST_ACCENTS = 0.15;

/** Windows-1252 has no letters for these bytes. */
const NO_LETTERS = /[\x81\x8d\x8f\x90\x9d]/;

function withSingleBytes(bytes: Uint8Array): string | undefined {
  const old = new TextDecoder('windows-1252');
  const utf8 = new TextDecoder();
  let accents = 0;
  let isText = true;
  const text = binaryString(bytes).replace(BEYOND_ASCII, (piece, sequences: string | undefined) => {
    const code = Uint8Array.from(piece, (letter) => letter.charCodeAt(0));
    if (sequences !== undefined) return utf8.decode(code);
    const letter = old.decode(code);
    if (/\p{L}/u.test(letter)) accents++;
    isText &&= !NO_LETTERS.test(piece);
    return letter;
  });
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return isText && accents <= letters * MOST_ACCENTS ? text : undefined;
}

/** A text with a character for each byte. */
function binaryString(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return text;
}
