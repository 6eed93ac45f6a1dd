import { describe, expect, test } from 'vitest';
import { remembered, rememberedByLocale } from './remembered.ts';

/** A function that says how often it was called. */
function counted(room: number) {
  const calls: string[] = [];
  const find = remembered((text) => {
    calls.push(text);
    return text === '' ? undefined : text.toUpperCase();
  }, room);
  return { find, calls };
}

describe('a function that remembers', () => {
  test('computes a text once, also where there is no result', () => {
    const { find, calls } = counted(1_000);
    expect(['a', '', 'a', ''].map(find)).toEqual(['A', undefined, 'A', undefined]);
    expect(calls).toEqual(['a', '']);
  });

  test('forgets what was asked for longest ago, and keeps what is asked for again', () => {
    const { find, calls } = counted(4 * 33);
    for (const text of 'abcdefghijklm') {
      find(text);
      find('z');
    }
    expect(calls.filter((text) => text === 'z')).toHaveLength(1);
    find('a');
    find('m');
    expect(calls.filter((text) => text === 'a')).toHaveLength(2);
    expect(calls.filter((text) => text === 'm')).toHaveLength(1);
  });

  test('does not keep a text that is longer than its room, and keeps others', () => {
    const { find, calls } = counted(100);
    const long = 'x'.repeat(101);
    expect([long, 'a', long, 'a'].map(find)).toEqual(['X'.repeat(101), 'A', 'X'.repeat(101), 'A']);
    expect(calls.filter((text) => text === long)).toHaveLength(2);
  });

  test('keeps locales apart', () => {
    const find = rememberedByLocale((text, locale) => `${text} ${locale}`, 100);
    expect([find('a', 'de'), find('a', 'fr'), find('a', 'de')]).toEqual(['a de', 'a fr', 'a de']);
  });
});
