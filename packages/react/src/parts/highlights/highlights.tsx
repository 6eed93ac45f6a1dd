import { type Highlight, highlightText } from '@recto/schema';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../styles/class-names.ts';
import { inlineText } from '../text/index.ts';
import { withRef } from '../with-ref.ts';
import * as styles from './highlights.css.ts';

/** Props of `<Highlights>`. */
export interface HighlightsProps extends Omit<ComponentPropsWithRef<'ul'>, 'children'> {
  /** Sentences, or sentences with tags. */
  items: readonly Highlight[] | undefined;
  /** BCP 47 tag of the page: a bullet in another script has its own language. @default 'en' */
  locale?: string;
}

/**
 * Bullets. Empty ones are left out; without any, nothing is rendered.
 *
 * @example
 * ```tsx
 * <Highlights items={['Mapped **1,200 fields** in two seasons', 'Trained eleven assistants']} />
 * ```
 */
export const Highlights = withRef(function Highlights({
  items = [],
  locale = 'en',
  className,
  ...list
}: HighlightsProps) {
  const texts = items.map(highlightText).filter((item) => item.trim() !== '');
  if (texts.length === 0) return null;
  return (
    <ul data-part="highlights" className={classNames(styles.highlights, className)} {...list}>
      {texts.map((item, index) => (
        <li key={index} data-part="highlight" className={styles.highlight}>
          {inlineText(item, locale)}
        </li>
      ))}
    </ul>
  );
});
