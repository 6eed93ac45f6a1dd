import { shownTexts } from '@recto/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPdfRenderer, type PdfRenderer } from '../../render/renderer.ts';
import { exampleSheet } from '../../testing/example-sheets.ts';
import { spokenText } from '../../testing/spoken-text.ts';

let renderer: PdfRenderer;
beforeAll(() => {
  renderer = createPdfRenderer({ concurrency: 1 });
});
afterAll(() => renderer.close());

/** Words of five letters or more: shorter ones are parts of others. */
const wordsOf = (text: string) => text.normalize('NFKC').match(/\p{L}{5,}/gu) ?? [];

const counted = (words: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

test.each(['placement', 'rail', 'sidebar-dark'] as const)('%s is read aloud without a fused word', async (theme) => {
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
