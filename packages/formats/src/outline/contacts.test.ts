import { type Location, locationText } from '@recto/schema';
import { expect, test } from 'vitest';
import { readLocation } from '../reading/read-location.ts';
import { contactsOf, locationWords } from './contacts.ts';
import { textOf } from './words.ts';

const LOCATIONS: Location[] = [
  { city: 'Delft', countryCode: 'NL' },
  { city: 'Chennai' },
  { city: 'Austin', region: 'Texas', countryCode: 'US' },
  {
    address: '1 Example Street\nFloor 2',
    postalCode: '600036',
    city: 'Chennai',
    region: 'Tamil Nadu',
    countryCode: 'IN',
  },
  { postalCode: '2628 CD', city: 'Delft', countryCode: 'NL' },
  { postalCode: 'SW1A 1AA', city: 'London' },
  { city: 'Singapore' },
  { city: 'San Francisco', region: 'CA' },
];

test.each(LOCATIONS)('%j is shown as on a page, and read again', (location) => {
  for (const locale of ['en', 'ar'])
    expect(textOf(locationWords(location, locale))).toBe(locationText(location, locale));
  for (const locale of ['en', 'fr', 'fa'])
    expect(readLocation(locationText(location, locale), locale)).toEqual(location);
});

test('contacts are in the order of a page', () => {
  const profiles = [{ network: 'GitHub', username: 'ada', url: 'https://github.com/ada' }, { username: '@ada' }];
  const contacts = contactsOf({ url: 'https://ada.example/', email: 'a@example.com', phone: '+1 2', profiles }, 'en');
  expect(contacts.map(({ label, words }) => `${label}: ${textOf(words)}`)).toEqual([
    'E-mail: a@example.com',
    'Phone: +1 2',
    'GitHub: github.com/ada',
    'Website: @ada',
    'Website: ada.example',
  ]);
});
