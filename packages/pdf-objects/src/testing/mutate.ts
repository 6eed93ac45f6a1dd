/** Returns integers from 0 to below a limit. The same seed gives the same numbers (mulberry32). */
type Random = (limit: number) => number;

function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
}

/** Words that break readers in the wrong place. */
const WORDS = [
  '[',
  '<<',
  '>>',
  ']',
  '(',
  '<',
  'null',
  '-1',
  '0',
  '99999999999999999999',
  '1e9',
  '1 0 R',
  '2 0 R',
  '/Kids',
  '/Parent',
  '/Type /ObjStm',
  '/Filter /LZWDecode',
  '/Filter [/FlateDecode /FlateDecode]',
  '/DecodeParms << /Predictor 15 /Columns 999999999 >>',
  '/Length 999999999',
  '/Encrypt 1 0 R',
  'stream',
  'endstream',
  'endobj',
  'startxref',
  'trailer',
];

type Change = (bytes: Buffer, random: Random) => Buffer;

const CHANGES: readonly Change[] = [
  function flip(bytes, random) {
    for (let count = 1 + random(8); count > 0; count -= 1) bytes[random(bytes.length)] = random(256);
    return bytes;
  },
  function truncate(bytes, random) {
    return bytes.subarray(0, random(bytes.length));
  },
  function removePart(bytes, random) {
    const start = random(bytes.length);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + random(200))]);
  },
  function repeatPart(bytes, random) {
    const start = random(bytes.length);
    const part = bytes.subarray(start, start + random(400));
    const at = random(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)]);
  },
  function insertWord(bytes, random) {
    const at = random(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(` ${WORDS[random(WORDS.length)]} `), bytes.subarray(at)]);
  },
  function changeNumber(bytes, random) {
    return replaceOne(bytes, random, /\d+/g, String([0, 1, 2, 5, 255, 65_536, 2 ** 31][random(7)]));
  },
  function changeReference(bytes, random) {
    return replaceOne(bytes, random, /\d+ 0 R/g, `${1 + random(16)} 0 R`);
  },
  function changeName(bytes, random) {
    const names = bytes.toString('latin1').match(/\/[A-Za-z]\w+/g) ?? [];
    return replaceOne(bytes, random, /\/[A-Za-z]\w+/g, names[random(names.length)] ?? '/X');
  },
];

function replaceOne(bytes: Buffer, random: Random, pattern: RegExp, word: string): Buffer {
  const found = [...bytes.toString('latin1').matchAll(pattern)];
  const one = found[random(found.length)];
  if (!one) return bytes;
  const end = one.index + one[0].length;
  return Buffer.concat([bytes.subarray(0, one.index), Buffer.from(word), bytes.subarray(end)]);
}

/** Changes a file in one to three ways. The same seed gives the same changes. */
export function mutate(bytes: Uint8Array, seed: number): Uint8Array {
  const random = randomOf(seed);
  let changed: Buffer = Buffer.from(bytes);
  for (let count = 1 + random(3); count > 0 && changed.length > 0; count -= 1) {
    changed = (CHANGES[random(CHANGES.length)] as Change)(changed, random);
  }
  return new Uint8Array(changed);
}
