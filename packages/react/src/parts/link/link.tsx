import { safeUrl } from '@recto/schema';
import type { ComponentPropsWithRef } from 'react';
import { withRef } from '../with-ref.ts';
import { otherScript, Words } from '../words.tsx';

export interface LinkProps extends ComponentPropsWithRef<'a'> {
  /** Where it leads. Anything but http, https, mailto and tel leaves the text without a link. */
  href: string | undefined;
  /** BCP 47 tag of the page: words in another script say so. @default 'en' */
  locale?: string;
}

/** A link that cannot be made to run code. */
export const Link = withRef(function Link({ href, locale, children, ...anchor }: LinkProps) {
  const safe = href === undefined ? undefined : safeUrl(href);
  if (safe === undefined) return <Words locale={locale}>{children}</Words>;
  return (
    <a href={safe} {...otherScript(children, locale)} {...anchor}>
      {children}
    </a>
  );
});
