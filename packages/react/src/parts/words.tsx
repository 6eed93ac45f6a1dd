import { scriptLanguage } from '@recto/schema';
import type { ReactNode } from 'react';
import { unbroken } from './unbroken.tsx';

/** `lang` and `dir` of words in another script than the page, for screen readers and the direction of the text. */
export const otherScript = (words: ReactNode, locale: string | undefined) =>
  typeof words === 'string' ? scriptLanguage(words, locale) : undefined;

/** Words, with their own `lang` and `dir` when their script is not that of the page. Short compounds stay on one line. */
export function Words({ children, locale }: { children: ReactNode; locale: string | undefined }) {
  return inOwnScript(children, locale);
}

/** The same for lists of many words, where a component for each would take longer than the words. */
export function inOwnScript(words: ReactNode, locale: string | undefined): ReactNode {
  if (typeof words !== 'string') return words;
  const other = otherScript(words, locale);
  return other ? <span {...other}>{unbroken(words)}</span> : unbroken(words);
}
