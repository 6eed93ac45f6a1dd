import type { ComponentPropsWithRef } from 'react';
import { withRef } from '../with-ref.ts';

/** Level of a heading, as in `h1` to `h6`. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** Props of `<Heading>`. */
export interface HeadingProps extends ComponentPropsWithRef<'h2'> {
  /** The level in the outline of the page. */
  level: HeadingLevel;
}

/**
 * A heading, `h1` to `h6`.
 *
 * @example
 * ```tsx
 * <Heading level={3}>Talks</Heading>
 * ```
 */
export const Heading = withRef(function Heading({ level, ...heading }: HeadingProps) {
  const Tag = headingTag(level);
  return <Tag {...heading} />;
});

/** The element of a heading, for components that write one themselves: that is faster than a component. */
export const headingTag = (level: HeadingLevel) => `h${level}` as const;

/** The next deeper heading level, at most 6. */
export const nextHeadingLevel = (level: HeadingLevel) => Math.min(level + 1, 6) as HeadingLevel;
