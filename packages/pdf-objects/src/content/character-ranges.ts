import { LIMITS, tooLarge } from '../limits.ts';
import { eachOperation, type Operation } from './operations.ts';

/**
 * Checks how many characters the ranges of a CMap cover: a few bytes can claim millions.
 *
 * @throws {ReadError} `too-large`
 */
export function checkCharacterRanges(cmap: Uint8Array): void {
  let count = 0;
  const add = ({ operands }: Operation) => {
    const values = operands();
    for (let index = 0; index + 2 < values.length; index += 3) {
      const [from, to] = [values[index], values[index + 1]];
      if (from instanceof Uint8Array && to instanceof Uint8Array) count += Math.max(0, codeIn(to) - codeIn(from)) + 1;
    }
  };
  // Two passes, because the operators of one visitor must differ in their last four letters.
  eachOperation(cmap, { endbfrange: add });
  eachOperation(cmap, { endcidrange: add });
  if (count > LIMITS.characters) throw tooLarge('one of its fonts maps', LIMITS.characters, 'characters');
}

/** A code of a CMap as one number, first byte highest. */
export function codeIn(bytes: Uint8Array): number {
  return bytes.reduce((code, byte) => code * 256 + byte, 0);
}
