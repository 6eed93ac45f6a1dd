import { expect, it } from 'vitest';
import type { Operand } from './operands.ts';
import { atEach, eachOperation } from './operations.ts';

/** Operators with their operands, and the text that each spans. */
function read(content: string) {
  const bytes = Uint8Array.from(content, (sign) => sign.charCodeAt(0));
  const found: { operator: string; operands: Operand[]; span: string }[] = [];
  const visitor = atEach('q Q cm BT Tf Tj BDC EI', ({ operator, operands, start, end }) => {
    found.push({ operator, operands: operands(), span: content.slice(start, end) });
  });
  eachOperation(bytes, visitor);
  return found;
}

const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

it('reads operators with their operands, and where they stand', () => {
  expect(read('q 1 -.5 +3. 0 0 841.9 cm\n/F4 10.66 Tf% a (comment) Tj\rBT')).toEqual([
    { operator: 'q', operands: [], span: 'q' },
    { operator: 'cm', operands: [1, -0.5, 3, 0, 0, 841.9], span: '1 -.5 +3. 0 0 841.9 cm' },
    { operator: 'Tf', operands: ['/F4', 10.66], span: '/F4 10.66 Tf' },
    { operator: 'BT', operands: [], span: 'BT' },
  ]);
});

it.each<[string, Operand]>([
  ['(plain)', bytesOf('plain')],
  ['(a (nested) one)', bytesOf('a (nested) one')],
  ['(a \\( b \\\\ \\n\\r\\t)', bytesOf('a ( b \\ \n\r\t')],
  ['(\\101\\60\\0601)', bytesOf('A001')],
  ['(goes \\\r\non)', bytesOf('goes on')],
  ['(ends in \\\\)', bytesOf('ends in \\')],
  ['<48656C6c6F>', bytesOf('Hello')],
  ['<48 65\n6>', bytesOf('He`')],
  ['<>', bytesOf('')],
  ['[(a) -120 <62>]', [bytesOf('a'), -120, bytesOf('b')]],
  ['/A#20B', '/A B'],
  ['true', true],
  ['null', null],
])('reads %s', (written, value) => {
  expect(read(`${written} Tj`)).toEqual([{ operator: 'Tj', operands: [value], span: `${written} Tj` }]);
});

it('reads dictionaries, also one within another and close to the operator', () => {
  const [operation] = read('/Span<</ActualText<FEFF0905>/O<</MCID 3>>>>BDC');
  expect(operation?.operands).toEqual([
    '/Span',
    new Map<string, Operand>([
      ['/ActualText', Uint8Array.of(0xfe, 0xff, 9, 5)],
      ['/O', new Map([['/MCID', 3]])],
    ]),
  ]);
});

it('takes an inline image for one operator, whatever its data hold', () => {
  expect(read('q BI /W 2 /H 2 ID \x01EI(\xff Tj EIx\nEI Q').map(({ operator }) => operator)).toEqual(['q', 'EI', 'Q']);
});

it.each(['(never ends', '<41', '<< /A', '[ 1 2', ')', '>>', 'BI /W 1 ID x'])('comes to an end in %s', (broken) => {
  expect(() => read(`${broken} Tj`)).not.toThrow();
});

it('visits only what it is asked for, though other words end alike', () => {
  const visited: string[] = [];
  const words = bytesOf('1 endbfchar 2 endcidchar 3 char 4 Tj 5 j 6 TTj 7 endbfchar');
  eachOperation(
    words,
    atEach('endbfchar Tj', ({ operator, operands }) => visited.push(`${operands()} ${operator}`)),
  );
  expect(visited).toEqual(['1 endbfchar', '4 Tj', '7 endbfchar']);
});

it('gives a shown string without a list', () => {
  const strings: (number[] | undefined)[] = [];
  const content = bytesOf('<0041> Tj (a\\)) Tj [(b)] TJ <<>> gs');
  eachOperation(
    content,
    atEach('Tj TJ gs', ({ string }) => {
      const bytes = string();
      strings.push(bytes && Array.from(bytes));
    }),
  );
  expect(strings).toEqual([[0, 0x41], [0x61, 0x29], undefined, undefined]);
});
