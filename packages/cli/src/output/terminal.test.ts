import { expect, test } from 'vitest';
import { asciiControls, visibleExceptColors } from './terminal.ts';

test('our colours stay, and no other sequence reaches the terminal', () => {
  expect(visibleExceptColors('\u001b[31merror\u001b[0m a\u001b[2J\u001b]0;t\u0007\u009b\u202e\r\n')).toBe(
    '\u001b[31merror\u001b[0m a\\x1b[2J\\x1b]0;t\\x07\\x9b\\u202e\\r\n',
  );
});

test('the joiners of Persian and Devanagari stay', () => {
  expect(visibleExceptColors('\u0645\u06cc\u200c\u0631 \u0915\u094d\u200d')).toBe(
    '\u0645\u06cc\u200c\u0631 \u0915\u094d\u200d',
  );
});

test('JSON says the same without control characters', () => {
  const value = { a: '\u009b\u2028\u202e\u007f\u2066\u001b' };
  const out = asciiControls(JSON.stringify(value));
  expect(out).toMatch(/^[ -~]*$/);
  expect(JSON.parse(out)).toEqual(value);
});
