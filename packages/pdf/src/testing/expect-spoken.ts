import { shownTexts } from '@recto/schema';
import type { ThemeName } from '@recto/themes';
import { expect, test } from 'vitest';
import { exampleSheet } from './example-sheets.ts';
import { renderer } from './renderer.ts';
import { spokenText } from './spoken-text.ts';

/** Words of five letters or more: shorter ones are parts of others. */
const wordsOf = (text: string) => text.normalize('NFKC').match(/\p{L}{5,}/gu) ?? [];

const counted = (words: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** Tests that an example in themes is read aloud with each word of its sentences, and none fused. */
export function expectSpoken(themes: readonly ThemeName[]): void {
  test.each(themes)('%s is read aloud without a fused word', async (theme) => {
    const { html, options, resume } = exampleSheet('graduate', theme, 'a4');
    const { pdf } = await renderer.render(html, options);
    const text = (await spokenText(pdf)).replaceAll('\u00ad', '');
    const spoken = counted(wordsOf(text.toLowerCase()));

    // Every word of the sentences, as often as they have it, and none that is two of them.
    const sentences = [...shownTexts(resume)]
      .filter(({ kind }) => kind === 'prose')
      .map((each) => each.text.toLowerCase());
    const written = counted(wordsOf(sentences.join('\n')));
    const lacking = [...written].filter(([word, count]) => (spoken.get(word) ?? 0) < count);
    expect(lacking.map(([word]) => word)).toEqual([]);
    expect(written.size).toBeGreaterThan(60);
    const known = new Set([...spoken.keys(), ...wordsOf(html.replaceAll(/<[^>]+>/g, ' ').toLowerCase())]);
    const fused = [...spoken.keys()].filter((word) =>
      [...written.keys()].some((start) => word.startsWith(start) && known.has(word.slice(start.length))),
    );
    expect(fused).toEqual([]);
  });
}
