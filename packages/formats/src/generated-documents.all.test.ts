import { expect, test } from 'vitest';
import { expectBackFromMarkdown, expectBackFromText, expectBackFromWord } from './testing/generated-documents.ts';

test('generated documents come back from plain text', () => {
  expect(() => expectBackFromText(200)).not.toThrow();
});

test('generated documents come back from Markdown', () => {
  expect(() => expectBackFromMarkdown(200)).not.toThrow();
});

test('generated documents come back from Word files', () => expectBackFromWord(60));
