import { expect, test } from 'vitest';
import { readResume } from './read-resume.ts';

const said = (url: string) =>
  readResume(JSON.stringify({ basics: { url } })).diagnostics.map(({ rule, message, hint }) => [rule, message, hint]);

test.each([
  ['tel:+49 30 123', 'tel:+4930123'],
  [' mailto: asha@a.example', 'mailto:asha@a.example'],
  ['https: //a.example', 'https://a.example'],
  // In a path a space is a part of a name.
  ['https://a.example/my file.pdf ', 'https://a.example/my%20file.pdf'],
])('an address with a space says so, and how it is without: %s', (url, without) => {
  const message = `"${url}" contains a space, which no address may.`;
  expect(said(url)).toEqual([['space-in-address', message, `Write "${without}".`]]);
});

test('a scheme that is not allowed is what is said of an address with a space too', () => {
  const hint = 'Links may begin with https:, http:, mailto: or tel:.';
  expect(said('javascript: alert(1)')).toEqual([
    ['scheme-not-allowed', 'An address may not begin with "javascript:".', hint],
  ]);
});
