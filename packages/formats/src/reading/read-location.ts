import { countryCode, type Location } from '@recto/schema';
import { splitOutsideBrackets } from '../outline/item-lists.ts';

/** States that are towns too: alone, the name is that of the town. */
const TOWNS = new Set(['DJ', 'GI', 'GT', 'HK', 'KW', 'LU', 'MC', 'MO', 'PA', 'SG', 'SM', 'VA']);

/** A postal code before a town: three characters or more, with a digit. A number of a house has less. */
const POSTAL_TOWN =
  /^(?!\d{1,2} \p{L})((?=[^\p{Ll}]*\d)[\dA-Z][\dA-Z-]+(?: (?:[A-Z]{2}|\d[\dA-Z]{0,3}))?|[A-Z]\d \d[A-Z]{2}) +(\p{L}.*)$/u;

/**
 * The parts of a location in one line, as `locationText` writes it: street, postal code with town, region, country. A line
 * of two names is a town and its region, unless the second one is a country in the words of the language or in English.
 */
export function readLocation(text: string, locale = 'en'): Location {
  const parts = splitOutsideBrackets(text, /,\s+|،\s+|、/);
  const location: Location = {};
  const country = countryCode(parts.at(-1) ?? '', locale);
  if (country !== undefined && (parts.length > 1 || !TOWNS.has(country))) {
    location.countryCode = country;
    parts.pop();
  }
  const town = parts.findLastIndex((part) => POSTAL_TOWN.test(part));
  if (town >= 0) {
    const [, postalCode, city] = POSTAL_TOWN.exec(parts[town] as string) ?? [];
    return located(parts.slice(0, town), postalCode, city, parts.slice(town + 1), location);
  }
  const [city, ...region] = parts.slice(-2);
  return located(parts.slice(0, -2), undefined, city, region, location);
}

function located(
  street: readonly string[],
  postalCode: string | undefined,
  city: string | undefined,
  region: readonly string[],
  { countryCode }: Location,
): Location {
  return {
    ...(street.length > 0 && { address: street.join('\n') }),
    ...(postalCode && { postalCode }),
    ...(city && { city }),
    ...(region.length > 0 && { region: region.join(', ') }),
    ...(countryCode && { countryCode }),
  };
}
