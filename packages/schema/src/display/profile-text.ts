import type { Profile } from '../document/index.ts';
import { bareUrl } from './addresses.ts';
import { withDetail } from './with-detail.ts';

/** What is shown of a profile. */
export interface ProfileParts {
  /** Its address, as people write it. */
  address?: string;
  /** Its user name, where the address does not contain it. */
  username?: string;
}

/** The address of a profile, and its user name where the address does not contain it. */
export function profileParts({ url = '', username = '' }: Profile): ProfileParts {
  const isInUrl = url.toLowerCase().includes(username.toLowerCase().replace(/^@/, ''));
  return { ...(url && { address: bareUrl(url) }), ...(!isInUrl && { username }) };
}

/** A profile in words: `github.com/asha`, or `scholar.example/123 (Asha Rao)`. Nothing gives ''. */
export function profileText(profile: Profile): string {
  const { address, username } = profileParts(profile);
  return withDetail(address, username) ?? '';
}
