import { expect, test } from 'vitest';
import { facesFor } from './faces.ts';

const face = (name: string, range?: string) =>
  `@font-face { font-family: "${name}"; src: url("./fonts/${name}.woff2");${range ? ` unicode-range: ${range};` : ''} }\n`;
const css =
  face('latin', 'U+0000-00FF,U+2022') +
  face('devanagari', 'U+0900-097F') +
  face('arrow', 'U+2192') +
  face('whole') +
  '.a { color: red }';

test('a page brings the faces of its characters and no others', () => {
  const faces = facesFor('HIN→ENG', css);
  expect(faces).toContain('latin.woff2');
  expect(faces).toContain('arrow.woff2');
  expect(faces).not.toContain('devanagari.woff2');
});

test('a face without a range and every other rule stay', () => {
  const kept = facesFor('', css);
  expect(kept).toContain('whole.woff2');
  expect(kept).toContain('latin.woff2');
  expect(kept).toContain('.a { color: red }');
});
