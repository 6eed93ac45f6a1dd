export { checkCharacterRanges, codeIn } from './content/character-ranges.ts';
export type { Operand } from './content/operands.ts';
export { atEach, eachOperation } from './content/operations.ts';
export { checkOperatorCount } from './content/operator-count.ts';
export { tooLarge } from './limits.ts';
export { nameOf, nameText } from './objects/names.ts';
export { openPdf } from './objects/open-pdf.ts';
export { asReadError, damaged, ReadError } from './read-error.ts';
export { contentOf, resource, setStreamBytes, streamBytes } from './streams/streams.ts';
