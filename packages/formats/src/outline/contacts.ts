import {
  addressLine,
  type Basics,
  bareUrl,
  countryName,
  emailUrl,
  type Location,
  labels,
  phoneUrl,
  profileParts,
  separators,
} from '@recto/schema';
import type { Contact, Words } from './outline.ts';
import { joined, withDetail, words } from './words.ts';

/** The contacts of the person in the order of a page: e-mail, phone, location, profiles, website. */
export function contactsOf({ email, phone, location, profiles = [], url }: Partial<Basics>, locale: string): Contact[] {
  const { email: mail, phone: telephone, location: place, website } = labels(locale);
  const contacts: Contact[] = [
    { label: mail, field: 'email', words: words('email', email, email && emailUrl(email)) },
    { label: telephone, field: 'phone', words: words('phone', phone, phone && phoneUrl(phone)) },
    { label: place, field: 'location', words: locationWords(location ?? {}, locale) },
    ...profiles.map((profile): Contact => {
      const { address, username } = profileParts(profile);
      return {
        label: profile.network ?? website,
        field: 'profile',
        words: withDetail(words('url', address, profile.url), words('username', username)),
      };
    }),
    { label: website, field: 'url', words: words('url', url && bareUrl(url), url) },
  ];
  return contacts.filter((contact) => contact.words.length > 0);
}

/** A location with the field of each part. Its text is that of `locationText`. */
export function locationWords(location: Location, locale: string): Words[] {
  const { address, postalCode, city, region, countryCode } = location;
  const { comma } = separators(locale);
  const street = words('address', address && addressLine(address, locale));
  const town = joined(' ', words('postalCode', postalCode), words('city', city));
  const country = words('countryCode', countryCode && countryName(countryCode, locale));
  return [street, town, words('region', region), country]
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : [{ ...(group[0] as Words), before: comma }, ...group.slice(1)]));
}
