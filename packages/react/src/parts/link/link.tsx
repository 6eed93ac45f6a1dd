import { safeUrl } from '@recto/schema';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { unbroken } from '../unbroken.tsx';
import { withRef } from '../with-ref.ts';
import { inOwnScript, otherScript } from '../words.tsx';

/** Props of `<Link>`. */
export interface LinkProps extends ComponentPropsWithRef<'a'> {
  /** The address. With another scheme than http, https, mailto and tel, the text has no link. */
  href: string | undefined;
  /** BCP 47 tag of the page: words in another script have their own language. @default 'en' */
  locale?: string;
}

/** Several words, and not a number or an address. */
const isWords = (children: ReactNode): children is string => typeof children === 'string' && / \p{L}/u.test(children);

/**
 * A link that cannot run code.
 *
 * @example
 * ```tsx
 * <Link href="https://example.com">Example</Link>
 * ```
 */
export const Link = withRef(function Link({ href, locale, children, ...anchor }: LinkProps) {
  const safe = href === undefined ? undefined : safeUrl(href);
  if (safe === undefined) return inOwnScript(children, locale);
  return (
    <a href={safe} {...otherScript(children, locale)} {...anchor}>
      {isWords(children) ? unbroken(children) : children}
    </a>
  );
});
