import { checkCharacterRanges, codeIn, eachOperation, type Operand } from '@recto/pdf-objects';

/**
 * Reads the text of each code from the `bfchar` and `bfrange` operators of a CMap (ISO 32000-1, 9.10.3).
 *
 * @throws {ReadError} `too-large`
 */
export function readToUnicode(cmap: Uint8Array): Map<number, string> {
  const texts = new Map<number, string>();
  checkCharacterRanges(cmap);
  eachOperation(cmap, {
    endbfchar: ({ operands }) => characters(operands(), texts),
    endbfrange: ({ operands }) => ranges(operands(), texts),
  });
  return texts;
}

function characters(operands: Operand[], texts: Map<number, string>): void {
  for (let index = 0; index + 1 < operands.length; index += 2) {
    const [code, text] = [operands[index], operands[index + 1]];
    if (code instanceof Uint8Array && text instanceof Uint8Array) texts.set(codeIn(code), utf16(text));
  }
}

function ranges(operands: Operand[], texts: Map<number, string>): void {
  for (let index = 0; index + 2 < operands.length; index += 3) {
    const [from, to, target] = [operands[index], operands[index + 1], operands[index + 2]];
    if (!(from instanceof Uint8Array && to instanceof Uint8Array)) continue;
    const first = codeIn(from);
    // Codes have two bytes at most.
    const count = Math.min(codeIn(to) - first, 0xffff);
    for (let step = 0; step <= count; step += 1) {
      if (Array.isArray(target)) {
        const text = target[step];
        if (text instanceof Uint8Array) texts.set(first + step, utf16(text));
      } else if (target instanceof Uint8Array && target.length > 0) {
        const text = Uint8Array.from(target);
        text[text.length - 1] = ((text.at(-1) as number) + step) & 255;
        texts.set(first + step, utf16(text));
      }
    }
  }
}

function utf16(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode(((bytes[at] as number) << 8) | (bytes[at + 1] as number));
  }
  return text;
}
