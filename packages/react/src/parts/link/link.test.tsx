import { expect, test } from 'vitest';
import { markup } from '../../testing/markup.ts';
import { Link } from './link.tsx';

test.each([
  ['Award for early-career scientists', 'early-career'],
  ['10.5555/jglac.2025-014', undefined],
  ['+41 (44) 000 00-00', undefined],
])('a compound of a title stays on one line, unlike a number or an address: %s', (text, compound) => {
  const html = markup(<Link href="https://example.com/">{text}</Link>);
  expect(/<span class="[^"]*nowrap[^"]*">(.*?)<\/span>/.exec(html)?.[1]).toBe(compound);
});
