import type { Location } from '../document/index.ts';
import { separators } from '../labels/separators.ts';
import { countryName } from './country-name.ts';

/** A postal address in one line: its line ends become commas. */
export function addressLine(address: string, locale = 'en'): string {
  return address.replace(/\s*\n\s*/g, separators(locale).comma);
}

/** A location in one line: street, postal code with city, region, name of the country. Nothing gives ''. */
export function locationText(location: Location, locale = 'en'): string {
  const { address, postalCode, city, region, countryCode } = location;
  const street = address && addressLine(address, locale);
  const town = [postalCode, city].filter(Boolean).join(' ');
  const country = countryCode && countryName(countryCode, locale);
  return [street, town, region, country].filter(Boolean).join(separators(locale).comma);
}
