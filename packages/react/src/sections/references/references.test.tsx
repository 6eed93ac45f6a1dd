import { expect, it } from 'vitest';
import { markup } from '../../testing/markup.ts';
import { References } from './references.tsx';

it('can be called: the address has the digits of the number and its plus', () => {
  const html = markup(<References entries={[{ name: 'Kofi Mensah', phone: '+41 (44) 000 00-00' }]} />);
  expect(html).toMatch(/<a [^>]*href="tel:\+41440000000"[^>]*>\+41 \(44\) 000 00-00<\/a>/);
});
