import { type Basics, type Labels, labels } from '@recto/schema';
import type { ComponentProps } from 'react';
import { Link } from '../link/index.ts';
import { prunedFields } from '../pruned.ts';
import { classNames } from '../styles/class-names.ts';
import * as styles from './contacts.css.ts';

export interface ContactsProps extends Omit<ComponentProps<'address'>, 'children'> {
  /** The person. */
  basics: Basics;
  /** BCP 47 tag for the words before each contact. @default 'en' */
  locale?: string;
}

interface Contact {
  label: string;
  text: string;
  href?: string;
  /** Its name in the h-card microformat. */
  property: string;
}

/** An address as people write it: without scheme, `www.` and the slash at its end. */
const bareUrl = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');

const place = ({ location }: Basics) =>
  [
    location?.address?.replace(/\s*\n\s*/g, ', '),
    [location?.postalCode, location?.city].filter(Boolean).join(' '),
    location?.region,
    location?.countryCode,
  ]
    .filter(Boolean)
    .join(', ');

const filled = (contacts: Contact[]) => contacts.filter(({ text }) => text.trim() !== '');

/** How to reach the person themselves. */
function direct(basics: Basics, words: Labels): Contact[] {
  return filled([
    { label: words.email, text: basics.email ?? '', href: `mailto:${basics.email}`, property: 'u-email' },
    {
      label: words.phone,
      text: basics.phone ?? '',
      href: `tel:${basics.phone?.replace(/[^+\d]/g, '')}`,
      property: 'p-tel',
    },
    { label: words.location, text: place(basics), property: 'p-adr' },
  ]);
}

/** Where they are on the web. */
function web(basics: Basics, words: Labels): Contact[] {
  return filled([
    ...(basics.profiles ?? []).map(({ network = words.website, username, url }) => ({
      label: network,
      text: url ? bareUrl(url) : (username ?? ''),
      href: url,
      property: 'u-url',
    })),
    { label: words.website, text: bareUrl(basics.url ?? ''), href: basics.url, property: 'u-url' },
  ]);
}

/** More contacts than this stand in two rows, however wide the page: a break by chance leaves one alone. */
const ONE_ROW = 4;

/** How to reach the person: every address as visible text. */
export function Contacts({ basics: given, locale = 'en', className, ...address }: ContactsProps) {
  const basics = prunedFields(given);
  const words = labels(locale);
  const rows = [direct(basics, words), web(basics, words)].filter((row) => row.length > 0);
  if (rows.length === 0) return null;
  return (
    <address data-part="contacts" className={classNames(styles.contacts, className)} {...address}>
      {(rows.flat().length > ONE_ROW ? rows : [rows.flat()]).map((row) => (
        <ul key={row[0]?.text} className={styles.row}>
          {row.map(({ label, text, href, property }) => (
            <li key={`${label} ${text}`} data-part="contact" className={styles.contact}>
              <span data-part="contact-label" className={styles.label}>
                {label}:{' '}
              </span>
              {href ? (
                <Link href={href} className={property}>
                  {text}
                </Link>
              ) : (
                <span className={property}>{text}</span>
              )}
            </li>
          ))}
        </ul>
      ))}
    </address>
  );
}
