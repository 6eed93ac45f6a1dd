import type { ComponentProps } from 'react';
import { classNames } from '../styles/class-names.ts';
import * as styles from './keywords.css.ts';

export interface KeywordsProps extends Omit<ComponentProps<'span'>, 'children'> {
  /** Words in the order to print them. */
  items: readonly string[] | undefined;
}

/** Words in a run, with commas. */
export function Keywords({ items = [], ...span }: KeywordsProps) {
  const words = items.filter((word) => word.trim() !== '');
  if (words.length === 0) return null;
  return (
    <span data-part="keywords" {...span}>
      {words.join(', ')}
    </span>
  );
}

export interface TagsProps extends Omit<ComponentProps<'ul'>, 'children'> {
  /** Words in the order to print them. */
  items: readonly string[] | undefined;
}

/** The same words, each in a box of its own. */
export function Tags({ items = [], className, ...list }: TagsProps) {
  const words = items.filter((word) => word.trim() !== '');
  if (words.length === 0) return null;
  return (
    <ul data-part="tags" className={classNames(styles.tags, className)} {...list}>
      {words.map((word, index) => (
        <li key={index} data-part="tag" className={styles.tag}>
          {word}
        </li>
      ))}
    </ul>
  );
}
