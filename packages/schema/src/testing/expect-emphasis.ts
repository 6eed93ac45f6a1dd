import { array, assert, constantFrom, property } from 'fast-check';
import { micromark } from 'micromark';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { expect } from 'vitest';
import { emphasis } from '../inline/emphasis.ts';

const MARKS = ['*', '**', '***', '_', '__'];
const OTHERS = [
  'a',
  'é',
  '1',
  ' ',
  '\n',
  '\t',
  '.',
  '%',
  '€',
  '“',
  '”',
  '(',
  '–',
  '\u00a0',
  '\0',
  '😀',
  '𝒜',
  '⌚',
  'ن',
];
const EAST_ASIAN = [
  '短',
  'が',
  'カ',
  '한',
  'ᄀ',
  '。',
  '「',
  '」',
  '（',
  '％',
  '\u3000',
  '〈',
  '￥',
  'ｶ',
  'ㄅ',
  '𠮷',
  '𛀀',
  '㊗',
];
const VARIANTS = [
  '葛\u{e0100}',
  '“\ufe01',
  '’\ufe01',
  '〆\ufe00',
  '！\ufe01',
  '\ufe01',
  '\ufe0f',
  '☀\ufe0e',
  ' \ufe01',
];

const html = (text: string, extension: ReturnType<typeof emphasis>) => micromark(text, { extensions: [extension] });

/** Tests texts of marks, letters and signs of many scripts, in any order. */
export function expectAsSpecified(count: number): void {
  const pieces = [...MARKS, ...MARKS, ...MARKS, ...OTHERS, ...EAST_ASIAN, ...VARIANTS];
  assert(
    property(array(constantFrom(...pieces), { maxLength: 14 }), (words) => {
      const text = words.join('');
      expect(html(text, emphasis())).toBe(html(text, cjkFriendlyExtension()));
    }),
    { numRuns: count, seed: 45 },
  );
}

/**
 * Tests emphasis beside one character of the planes with Chinese, Japanese and Korean after another.
 *
 * @param step of the letters, which are in large blocks, and of the other characters
 * @returns how many characters were tested
 */
export function expectCharactersAsSpecified(step: { letters: number; others: number }): number {
  const isInBlock = /(?![\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}])\p{L}/u;
  const lines: string[] = [];
  for (let point = 0xa0; point <= 0x2_fffd; point++) {
    const character = String.fromCodePoint(point);
    if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(character)) continue;
    if (point % (isInBlock.test(character) ? step.letters : step.others) > 0) continue;
    lines.push(`${point.toString(16)} ${character}**(a)**${character}`);
  }
  for (let index = 0; index < lines.length; index += 50) {
    const text = lines.slice(index, index + 50).join('\n\n');
    expect(html(text, emphasis())).toBe(html(text, cjkFriendlyExtension()));
  }
  return lines.length;
}
