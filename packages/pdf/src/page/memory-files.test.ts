import { expect, it } from 'vitest';
import { filesOf, hasServed, type ServedFiles } from './memory-files.ts';

it('reads stylesheets, fonts and images, as text and as bytes', async () => {
  const files = filesOf(
    new Map<string, string | Uint8Array>([
      ['styles/page.css', 'p {}'],
      ['face.WOFF2', Uint8Array.of(1, 2)],
    ]),
  );
  expect(await files.read('styles/page.css')).toEqual({
    outcome: 'found',
    body: Buffer.from('p {}'),
    contentType: 'text/css; charset=utf-8',
  });
  expect(await files.read('face.WOFF2')).toMatchObject({ body: Buffer.of(1, 2), contentType: 'font/woff2' });
});

it('refuses other kinds of files, and reports missing files', async () => {
  const files = filesOf(new Map([['.env', 'KEY=1']]));
  expect(await files.read('.env')).toEqual({ outcome: 'refused' });
  expect(await files.read('photo.jpg')).toEqual({ outcome: 'missing' });
});

it('notices that a file is changed or removed', async () => {
  const map = new Map([
    ['page.css', 'p {}'],
    ['unread.css', ''],
  ]);
  const files = filesOf(map);
  await files.read('page.css');
  map.set('unread.css', 'b {}');
  expect(await files.areUnchanged()).toBe(true);
  map.set('page.css', 'b {}');
  expect(await files.areUnchanged()).toBe(false);
  map.set('page.css', 'p {}');
  expect(await files.areUnchanged()).toBe(true);
  map.delete('page.css');
  expect(await files.areUnchanged()).toBe(false);
});

it('knows another map that has the same files', async () => {
  const served: ServedFiles = new Map();
  const files = filesOf(new Map([['page.css', Buffer.from('p {}')]]), served);
  const others = (...entries: [string, string][]) => new Map(entries.map(([path, text]) => [path, Buffer.from(text)]));
  expect(hasServed(others(), served)).toBe(true);
  await files.read('page.css');
  expect(hasServed(others(['page.css', 'p {}'], ['more.css', '']), served)).toBe(true);
  expect(hasServed(others(['page.css', 'b {}']), served)).toBe(false);
  expect(hasServed(others(['more.css', 'p {}']), served)).toBe(false);
});
