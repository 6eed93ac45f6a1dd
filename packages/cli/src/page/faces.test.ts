import { expect, test } from 'vitest';
import { facesNamedIn } from './faces.ts';

test('a theme of somebody’s own brings the faces that it names, of whatever theme they are', () => {
  const face = (name: string) => `@font-face { font-family: "${name}"; src: url("./fonts/${name}.woff2") }\n`;
  const css = `${face('Inter')}${face('Tinos')}${face('Carlito')}.a { color: red }`;
  const faces = facesNamedIn('[data-recto-theme="mine"] { --recto-font-body: "Inter", Carlito }', css);
  expect(faces).toContain('Inter.woff2');
  expect(faces).toContain('Carlito.woff2');
  expect(faces).not.toMatch(/Tinos|color: red/);
});
