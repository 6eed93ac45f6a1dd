import { divisibleWord, languageOf, mayDivide, SOFT_HYPHEN } from './hyphenation.ts';
import { paragraphsToJustify } from './justify-paragraphs.ts';

/** Words by language, each once. */
export type WordsByLanguage = Record<string, string[]>;

/**
 * The words that `fitToPages` may ask to divide, for a program that divides them elsewhere than in the page. Empty where the
 * theme justifies nothing.
 */
export function wordsToHyphenate(sheet: HTMLElement): WordsByLanguage {
  const words = new Map<string, Set<string>>();
  for (const paragraph of paragraphsToJustify(sheet)) {
    const walker = sheet.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const parent = node.parentElement as Element;
      if (!mayDivide(parent)) continue;
      const language = languageOf(parent);
      const known = words.get(language) ?? new Set();
      words.set(language, known);
      // Those of a fit before.
      const text = node.data.replaceAll(SOFT_HYPHEN, '');
      for (const piece of text.split(/\s+/u)) {
        const found = divisibleWord(piece);
        if (found) known.add(found.word);
      }
    }
  }
  return Object.fromEntries([...words].map(([language, known]) => [language, [...known]]));
}
