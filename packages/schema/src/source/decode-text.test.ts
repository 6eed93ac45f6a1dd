import { describe, expect, test } from 'vitest';
import { readResume } from '../read/read-resume.ts';
import { decodeText } from './decode-text.ts';

const yaml = 'basics:\n  name: Zoë Müller\n  label: “Ingénieure” – 5 €\n';
const utf8 = new TextEncoder().encode(yaml);
const single = (text: string) =>
  Uint8Array.from(text, (letter) => ({ '“': 0x93, '”': 0x94, '–': 0x96, '€': 0x80 })[letter] ?? letter.charCodeAt(0));
const wide = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

test.each([
  ['UTF-8', utf8, 'UTF-8', yaml],
  ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8), 'UTF-8', `\ufeff${yaml}`],
  ['Windows-1252', single(yaml), 'Windows-1252', yaml],
  [
    'UTF-8 with a line in Windows-1252',
    Uint8Array.of(...utf8, ...single('  # Zoë – 5 €\n')),
    'Windows-1252',
    `${yaml}  # Zoë – 5 €\n`,
  ],
  ['UTF-16 with a mark', wide(`\ufeff${yaml}`, true), 'UTF-16', `\ufeff${yaml}`],
  ['UTF-16 the other way round', wide(`\ufeff${yaml}`, false), 'UTF-16', `\ufeff${yaml}`],
  ['UTF-16 without a mark', wide(yaml, true), 'UTF-16', yaml],
  ['nothing', new Uint8Array(), 'UTF-8', ''],
])('%s', (_, bytes, encoding, text) => {
  expect(decodeText(bytes)).toEqual({ text, encoding });
});

describe('bytes that are no text of these', () => {
  test.each([
    [
      'Cyrillic of Windows',
      Uint8Array.of(
        ...utf8.subarray(0, 8),
        ...Array.from('Анна Петрова', (letter) => (letter.charCodeAt(0) - 0x410 + 0xc0) & 255),
      ),
    ],
    ['Japanese in Shift JIS', Uint8Array.of(0x8e, 0x52, 0x93, 0x63, 0x89, 0xd4, 0x8e, 0x71)],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)],
    ['an archive', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0)],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toBeUndefined();
  });
});

test('the reader says that a file was not in UTF-8', () => {
  const decoded = decodeText(single(yaml));
  const { resume, diagnostics } = readResume(decoded?.text ?? '', { path: 'a.yaml', encoding: decoded?.encoding });
  expect(resume?.basics?.name).toBe('Zoë Müller');
  expect(diagnostics).toMatchObject([
    {
      severity: 'warning',
      rule: 'other-encoding',
      message: 'The file is read as Windows-1252, because it is not in UTF-8.',
    },
  ]);
});
