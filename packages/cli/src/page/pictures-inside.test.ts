import { expect, it } from 'vitest';
import { withPicturesInside } from './pictures-inside.ts';

it('puts pictures inside of the page, and leaves its stylesheets and fonts beside it', () => {
  const files = new Map([
    ['photo.png', Buffer.from('png')],
    ['page.css', Buffer.from('p {}')],
    ['face.woff2', Buffer.from('font')],
  ]);
  const others =
    '<link rel="preload" as="font" href="face.woff2"/><link rel="stylesheet" href="page.css"/><img src="other.png"/>';
  const html = `<link rel="preload" as="image" href="photo.png"/>${others}<img alt="" src="photo.png"/>`;
  expect(withPicturesInside({ files }, html)).toBe(`${others}<img alt="" src="data:image/png;base64,cG5n"/>`);
});
