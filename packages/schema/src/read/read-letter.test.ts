import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLetter } from './read-letter.ts';

const example = readFileSync(new URL('../../examples/letters/graduate.yaml', import.meta.url), 'utf8');

test('reads the example without a word', () => {
  const { letter, diagnostics } = readLetter(example, { path: 'letter.yaml' });
  expect(diagnostics).toEqual([]);
  expect(letter).toMatchObject({ resume: '../graduate.yaml', date: '2026-03-16', recipient: { length: 3 } });
  expect(letter?.body.split('\n\n')).toHaveLength(6);
});

test.each([
  ['body: Hello\nsubjet: A place', 'unknown-key', 2, 'subject'],
  ['body: Hello\ndate: 2026-13-01', 'impossible-date', 2, '2026'],
  ['body: Hello\nrecipient: Jonas Weber', 'other-form', 2, ''],
])('says of %j where it is wrong', (text, rule, line, words) => {
  const { letter, diagnostics } = readLetter(text, { path: 'letter.yaml' });
  expect(letter?.body).toBe('Hello');
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]).toMatchObject({ rule, location: { file: 'letter.yaml', range: { start: { line } } } });
  expect(`${diagnostics[0]?.message} ${diagnostics[0]?.hint}`).toContain(words);
});

test.each([
  ['', 'no-letter', 'it has no body'],
  ['subject: A place', 'no-letter', 'it has no body'],
  ['body:', 'no-letter', 'it has no body'],
  ['- a list', 'no-letter', 'it has no body'],
  ['basics: { name: Ada }\nwork: [{ name: Works }]', 'no-letter', 'This is a résumé'],
  ['body: [', 'yaml-syntax', ''],
  ['<html></html>', 'no-letter', 'it has no body'],
])('refuses %j', (text, rule, words) => {
  const { letter, diagnostics } = readLetter(text);
  expect(letter).toBeUndefined();
  expect(diagnostics).toContainEqual(
    expect.objectContaining({ severity: 'error', rule, message: expect.stringContaining(words) }),
  );
});
