import type { Location } from '../document/index.ts';
import { separators } from '../labels/separators.ts';

/** A postal address in one line: its line ends become commas. */
export function addressLine(address: string, locale = 'en'): string {
  return address.replace(/\s*\n\s*/g, separators(locale).comma);
}

/** A location in one line: street, postal code with city, region, country. Nothing gives ''. */
export function locationText(location: Location, locale = 'en'): string {
  const { address, postalCode, city, region, countryCode } = location;
  return [address && addressLine(address, locale), [postalCode, city].filter(Boolean).join(' '), region, countryCode]
    .filter(Boolean)
    .join(separators(locale).comma);
}
