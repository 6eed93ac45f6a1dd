import { type Basics, bareUrl, emailUrl, locationText, phoneUrl, profileText, separators } from '@recto/schema';
import * as words from '@recto/schema/labels';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../styles/class-names.ts';
import { leftToRight } from '../left-to-right.ts';
import { Link } from '../link/index.ts';
import { withRef } from '../with-ref.ts';
import { withoutBlankFields } from '../without-blanks.ts';
import * as styles from './contacts.css.ts';

/** Props of `<Contacts>`. */
export interface ContactsProps extends Omit<ComponentPropsWithRef<'address'>, 'children'> {
  /** The person. */
  basics: Basics | undefined;
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

const filled = (contacts: Contact[]) => contacts.filter(({ text }) => text.trim() !== '');

/** E-mail, phone and location. */
function direct({ email = '', phone = '', location = {} }: Basics, locale: string): Contact[] {
  return filled([
    { label: words.email(locale), text: email, href: emailUrl(email), property: 'u-email' },
    { label: words.phone(locale), text: phone, href: phoneUrl(phone), property: 'p-tel' },
    { label: words.location(locale), text: locationText(location, locale), property: 'p-adr' },
  ]);
}

/** Profiles and website. */
function web(basics: Basics, locale: string): Contact[] {
  return filled([
    ...(basics.profiles ?? []).map((profile) => ({
      label: profile.network ?? words.website(locale),
      text: profileText(profile),
      href: profile.url,
      property: 'u-url',
    })),
    { label: words.website(locale), text: bareUrl(basics.url ?? ''), href: basics.url, property: 'u-url' },
  ]);
}

/** More contacts than this are in two rows, so that a line break does not leave one contact alone. */
const ONE_ROW = 4;

/**
 * The contacts of the person, each as visible text.
 *
 * @example
 * ```tsx
 * <Contacts basics={resume.basics} />
 * ```
 */
export const Contacts = withRef(function Contacts({
  basics: given = {},
  locale = 'en',
  className,
  ...address
}: ContactsProps) {
  const basics = withoutBlankFields(given);
  const { colon } = separators(locale);
  const dir = leftToRight(locale);
  const rows = [direct(basics, locale), web(basics, locale)].filter((row) => row.length > 0);
  if (rows.length === 0) return null;
  return (
    <address data-part="contacts" className={classNames(styles.contacts, className)} {...address}>
      {(rows.flat().length > ONE_ROW ? rows : [rows.flat()]).map((row, index) => (
        <ul key={index} className={styles.row}>
          {row.map(({ label, text, href, property }, place) => (
            <li key={place} data-part="contact" className={styles.contact}>
              <span data-part="contact-label" className={styles.label}>
                {label}
                {colon}
              </span>
              {href ? (
                <Link href={href} className={property} dir={dir}>
                  {text}
                </Link>
              ) : (
                <span className={property} dir={dir && 'auto'}>
                  {text}
                </span>
              )}
            </li>
          ))}
        </ul>
      ))}
    </address>
  );
});
