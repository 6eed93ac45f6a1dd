import type { Basics, Location, Profile } from '@recto/schema';
import { readLocation } from '../reading/read-location.ts';
import { plainSource } from '../reading/write-inline.ts';
import type { RowReader } from './linkedin-files.ts';

/** Columns of the profile that are read, or have nothing for a résumé. */
export const PROFILE_COLUMNS = [
  'first name',
  'last name',
  'maiden name',
  'address',
  'birth date',
  'headline',
  'summary',
  'industry',
  'zip code',
  'geo location',
  'twitter handles',
  'websites',
  'instant messengers',
];

/** The person of the row of a profile. */
export function readProfile(row: RowReader): Partial<Basics> {
  const name = [row.text('first name'), row.text('last name')].filter(Boolean).join(' ');
  const summary = row.text('summary');
  const location = locationOf(row);
  const { url, profiles } = websitesOf(row.text('websites') ?? '');
  const handles = listOf(row.text('twitter handles') ?? '').map(
    (handle): Profile => ({
      network: 'Twitter',
      username: handle,
      url: `https://twitter.com/${handle.replace(/^@/, '')}`,
    }),
  );
  const all = [...profiles, ...handles];
  const label = row.text('headline');
  return {
    ...(name && { name }),
    ...(label && { label }),
    ...(summary && { summary: plainSource(summary.replace(/\r\n?/g, '\n')) }),
    ...(location && { location }),
    ...(url && { url }),
    ...(all.length > 0 && { profiles: all }),
  };
}

function locationOf(row: RowReader): Location | undefined {
  const place = row.text('geo location');
  const [address, postalCode] = [row.text('address'), row.text('zip code')];
  if (!place && !address && !postalCode) return undefined;
  const { city, region, countryCode } = readLocation(place ?? '');
  return {
    ...(address && { address }),
    ...(postalCode && { postalCode }),
    ...(city && { city }),
    ...(region && { region }),
    ...(countryCode && { countryCode }),
  };
}

/** A list as LinkedIn writes it: in square brackets, with commas. */
function listOf(text: string): string[] {
  return text
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

/** Websites with their kind: "[PERSONAL:https://ada.example,BLOG:https://…]". The first one is the person's own. */
function websitesOf(text: string): { url?: string; profiles: Profile[] } {
  const websites = listOf(text).map((item) => {
    const [, kind = '', url = item] = /^([A-Z_ ]+):(.+)$/.exec(item) ?? [];
    return { kind, url };
  });
  const own = websites.find(({ kind }) => kind === 'PERSONAL' || kind === 'PORTFOLIO') ?? websites[0];
  const others = websites.filter((website) => website !== own);
  const word = (kind: string) => kind.charAt(0) + kind.slice(1).toLowerCase().replaceAll('_', ' ');
  return {
    ...(own && { url: own.url }),
    profiles: others.map(({ kind, url }) => ({ ...(kind && kind !== 'OTHER' && { network: word(kind) }), url })),
  };
}
