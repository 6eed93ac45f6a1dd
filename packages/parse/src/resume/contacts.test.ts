import { expect, test } from 'vitest';
import { findEmail, findLinks, findPhone } from './contacts.ts';

test.each([
  ['Write to ida.sund+jobs@mail.example.co.uk.', 'ida.sund+jobs@mail.example.co.uk'],
  ['no address @ all', undefined],
])('email in "%s"', (text, email) => {
  expect(findEmail(text)).toBe(email);
});

test.each([
  ['+91 90000 00000', '+91 90000 00000'],
  ['Phone: (555) 010-0199', '(555) 010-0199'],
  ['+49 30 / 000-000', undefined],
  ['00 47 00 00 00 00', '00 47 00 00 00 00'],
  ['2019 – 2023', undefined],
  ['2019-2023', undefined],
  ['orcid.org/0000-0000-0000-0000', undefined],
  ['DOI 10.5555/1234567', undefined],
])('phone in "%s"', (text, phone) => {
  expect(findPhone(text)).toBe(phone);
});

test('web addresses with and without scheme', () => {
  const text = 'ida@example.com | https://ida.example.com/, github.com/ida-sund (ida.example.org) B.Tech. in 4.5 years';
  expect(findLinks(text, true)).toEqual(['https://ida.example.com/', 'github.com/ida-sund', 'ida.example.org']);
  expect(findLinks(text, false)).toEqual(['https://ida.example.com/', 'github.com/ida-sund']);
});
