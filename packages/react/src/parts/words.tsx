import { scriptLanguage } from '@recto/schema';
import type { ReactNode } from 'react';
import { unbroken } from './unbroken.tsx';

/** `lang` and `dir` of words in another script than the page, for screen readers and the direction of the text. */
export const otherScript = (words: ReactNode, locale: string | undefined) =>
  typeof words === 'string' ? scriptLanguage(words, locale) : undefined;

/** Words, with their own `lang` and `dir` when their script is not that of the page. Short compounds stay on one line. */
export function Words({ children, locale }: { children: ReactNode; locale: string | undefined }) {
  const other = otherScript(children, locale);
  const words = typeof children === 'string' ? unbroken(children) : children;
  return other ? <span {...other}>{words}</span> : words;
}
