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

/**
 * More contacts than this, or contacts of more characters, are in two rows, so that a line break does not leave one contact
 * alone. On A4, a line of 10 pt with gaps between four contacts has some 90 characters.
 */
const ONE_ROW = { contacts: 4, characters: 90 };

/** Contacts in one row or two: by kind, or where that leaves one alone, so that the longer one is as short as can be. */
function rowsOf(direct: Contact[], web: Contact[]): Contact[][] {
  const all = [...direct, ...web];
  const isLong = lengthOf(all) > ONE_ROW.characters && all.length > 2;
  if (all.length <= ONE_ROW.contacts && !isLong) return all.length > 0 ? [all] : [];
  if (all.length > ONE_ROW.contacts && direct.length > 1 && web.length > 1) return [direct, web];
  const longer = (size: number) => Math.max(lengthOf(all.slice(0, size)), lengthOf(all.slice(size)));
  // Two or more in each, if there are four.
  const least = Math.min(2, all.length >> 1);
  const sizes = all.slice(2 * least - 1).map((_, index) => index + least);
  const first = sizes.reduce((best, size) => (longer(size) < longer(best) ? size : best), least);
  return [all.slice(0, first), all.slice(first)];
}

const lengthOf = (contacts: readonly Contact[]) => contacts.reduce((sum, { text }) => sum + text.length, 0);

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
  const rows = rowsOf(direct(basics, locale), web(basics, locale));
  if (rows.length === 0) return null;
  return (
    <address data-part="contacts" className={classNames(styles.contacts, className)} {...address}>
      {rows.map((row, index) => (
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
