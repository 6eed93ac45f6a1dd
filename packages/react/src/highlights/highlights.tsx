import type { Highlight } from '@recto/schema';
import type { ComponentProps } from 'react';
import { classNames } from '../styles/class-names.ts';
import { Text } from '../text/index.ts';
import * as styles from './highlights.css.ts';

export interface HighlightsProps extends Omit<ComponentProps<'ul'>, 'children'> {
  /** Sentences, or sentences with tags. */
  items: readonly Highlight[] | undefined;
}

const text = (item: Highlight) => (typeof item === 'string' ? item : item.text);

/** Bullets. Empty ones are left out; without any, nothing is rendered. */
export function Highlights({ items = [], className, ...list }: HighlightsProps) {
  const texts = items.map(text).filter((item) => item.trim() !== '');
  if (texts.length === 0) return null;
  return (
    <ul data-part="highlights" className={classNames(styles.highlights, className)} {...list}>
      {texts.map((item, index) => (
        <li key={index} data-part="highlight" className={styles.highlight}>
          <Text>{item}</Text>
        </li>
      ))}
    </ul>
  );
}
