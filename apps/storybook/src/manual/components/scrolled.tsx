import type { PropsWithChildren, Ref } from 'react';

interface ScrolledProps extends PropsWithChildren {
  /** What is in it, for people who do not see it. */
  label: string;
  className?: string;
  ref?: Ref<HTMLDivElement>;
}

/** What may be larger than its place: keys can reach it and scroll it. */
export const Scrolled = ({ label, className, ref, children }: ScrolledProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
  // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.2, 2.1.1: what scrolls must be scrolled by keys
  <div ref={ref} className={className} role="group" aria-label={label} tabIndex={0}>
    {children}
  </div>
);
