import { separators } from '@recto/schema';
import { type ComponentPropsWithRef, Fragment } from 'react';
import { withRef } from '../with-ref.ts';
import { inOwnScript } from '../words.tsx';

/** Props of `<Keywords>`. */
export interface KeywordsProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  /** Words in the order to print them. */
  items: readonly string[] | undefined;
  /** BCP 47 tag, for commas and for words in another script. @default 'en' */
  locale?: string;
}

/**
 * Words in a line, with the commas of the language.
 *
 * @example
 * ```tsx
 * <Keywords items={['Spectroscopy', 'Sampling']} />
 * ```
 */
export const Keywords = withRef(function Keywords({ items = [], locale = 'en', ...span }: KeywordsProps) {
  const words = items.filter((word) => word.trim() !== '');
  if (words.length === 0) return null;
  return (
    <span data-part="keywords" {...span}>
      {words.map((word, index) => (
        <Fragment key={index}>
          {index > 0 && separators(locale).comma}
          {inOwnScript(word, locale)}
        </Fragment>
      ))}
    </span>
  );
});
