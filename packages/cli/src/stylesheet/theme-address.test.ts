import { expect, test } from 'vitest';
import { pathOf } from './theme-address.ts';

test.each([
  ['a.woff2', 'a.woff2'],
  ['./fonts/a.woff2?v=1#iefix', 'fonts/a.woff2'],
  ['my%20photo.png', 'my photo.png'],
  ['fonts/../a.png', 'a.png'],
  ['a\n.png', 'a.png'],
  ['#gradient', undefined],
  ['', undefined],
])('%j names %j', (address, path) => {
  expect(pathOf(address)).toBe(path);
});

test.each([
  'https://example.com/a.png',
  'HTTPS:a.png',
  'ht\ntps://example.com/a.png',
  ' //example.com/a.png',
  '\\\\example.com\\a.png',
  '/\t/example.com/a.png',
  '/a.png',
  'C:/a.png',
  '../a.png',
  'a/../../a.png',
  '%2e%2e/a.png',
  '..%2fa.png',
  'a%5c..%5cb.png',
  'javascript:alert()',
  'a%.png',
])('%j is refused', (address) => {
  expect(() => pathOf(address)).toThrow(expect.objectContaining({ name: 'PictureError' }));
});
