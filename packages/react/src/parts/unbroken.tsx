import { unbrokenParts } from '@recto/schema';
import type { ReactNode } from 'react';
import { nowrap } from '../styles/nowrap.css.ts';

/** Words in which short compounds ("open-source", "GPT-2") stay on one line. */
export function unbroken(words: string): ReactNode {
  const parts = unbrokenParts(words);
  if (!parts.some((part) => part.unbroken)) return words;
  return parts.map((part, index) =>
    part.unbroken ? (
      <span key={index} className={nowrap}>
        {part.text}
      </span>
    ) : (
      part.text
    ),
  );
}
