import { scriptLanguage } from '@recto/schema';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../styles/class-names.ts';
import { withRef } from '../with-ref.ts';
import * as styles from './tags.css.ts';

/** Props of `<Tags>`. */
export interface TagsProps extends Omit<ComponentPropsWithRef<'ul'>, 'children'> {
  /** Words in the order to print them. */
  items: readonly string[] | undefined;
  /** BCP 47 tag, for commas and for words in another script. @default 'en' */
  locale?: string;
}

/**
 * Words, each in a box of its own.
 *
 * @example
 * ```tsx
 * <Tags items={['Spectroscopy', 'Sampling']} />
 * ```
 */
export const Tags = withRef(function Tags({ items = [], locale = 'en', className, ...list }: TagsProps) {
  const words = items.filter((word) => word.trim() !== '');
  if (words.length === 0) return null;
  return (
    <ul data-part="tags" className={classNames(styles.tags, className)} {...list}>
      {words.map((word, index) => (
        <li key={index} data-part="tag" className={styles.tag} {...scriptLanguage(word, locale)}>
          {word}
        </li>
      ))}
    </ul>
  );
});
