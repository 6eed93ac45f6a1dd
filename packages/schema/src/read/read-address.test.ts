import { expect, test } from 'vitest';
import type { ResumeDocument } from '../document/index.ts';
import { safeUrl } from '../inline/safe-url.ts';
import { toJsonResume } from '../json-resume/to-json-resume.ts';
import { readResume } from './read-resume.ts';

const said = (url: string) =>
  readResume(JSON.stringify({ basics: { url } })).diagnostics.map(({ rule, message, hint }) => [rule, message, hint]);

const readUrl = (url: string) => readResume(JSON.stringify({ basics: { url } })).resume?.basics?.url;

test.each([
  ['tel:+49 30 123', 'tel:+4930123'],
  [' mailto: asha@a.example', 'mailto:asha@a.example'],
  ['https: //a.example', 'https://a.example'],
  // In a path a space is a part of a name.
  ['https://a.example/my file.pdf ', 'https://a.example/my%20file.pdf'],
])('an address with a space says so, and how it is without: %s', (url, without) => {
  const message = `"${url}" contains a space, which no address may.`;
  expect(said(url)).toEqual([['space-in-address', message, `Write "${without}".`]]);
  expect(readUrl(url)).toBe(without);
});

test('a scheme that is not allowed is what is said of an address with a space too', () => {
  const hint = 'Links may begin with https:, http:, mailto: or tel:.';
  expect(said('javascript: alert(1)')).toEqual([
    ['scheme-not-allowed', 'An address may not begin with "javascript:"; it is kept as text, without a link.', hint],
  ]);
});

test.each(['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', 'skype:asha', 'ftp://a.example/x'])(
  '%s is kept as text without a link, with a warning',
  (url) => {
    const { resume, diagnostics } = readResume(JSON.stringify({ basics: { url } }));
    expect(diagnostics).toMatchObject([{ severity: 'warning', rule: 'scheme-not-allowed' }]);
    expect(resume?.basics?.url).toBe(url);
    expect(safeUrl(url)).toBeUndefined();
  },
);

test('no other program gets an address that may run code as a link, and reading the export gives it back', () => {
  const resume = readResume('basics: { url: "javascript:alert(1)" }\nwork: [{ url: "data:text/html,x" }]')
    .resume as ResumeDocument;
  const exported = toJsonResume(resume);
  expect(exported.basics).toEqual({});
  expect(exported.work).toEqual([{}]);
  expect(readResume(JSON.stringify(exported)).resume).toEqual(resume);
});

test.each([
  [
    `https://a.example/${'x'.repeat(2_000)}`,
    'The address has 2018 characters; a link may have 2000. It is kept as text, without a link.',
  ],
  ['mailto:', '"mailto:" has no address after the colon; it is no link.'],
  [' https: ', '"https:" has no address after the colon; it is no link.'],
])('what is wrong with an address is said: %.20s', (url, message) => {
  expect(said(url)).toEqual([['no-address', message, expect.any(String)]]);
});
