import { safeUrl } from '@recto/schema';
import type { ComponentProps } from 'react';

export interface LinkProps extends ComponentProps<'a'> {
  /** Where it leads. Anything but http, https, mailto and tel leaves the text without a link. */
  href: string | undefined;
}

/** A link that cannot be made to run code. */
export function Link({ href, children, ...anchor }: LinkProps) {
  const safe = href === undefined ? undefined : safeUrl(href);
  if (safe === undefined) return <>{children}</>;
  return (
    <a href={safe} {...anchor}>
      {children}
    </a>
  );
}
