import { isoDate } from '../dates/parse-date.ts';
import { guessDate } from '../read/guess-date.ts';

/** The pattern of dates in the official schema of JSON Resume, which does not know the calendar. */
const OFFICIAL_DATE = /^(?:[1-2]\d{3}-[0-1]\d-[0-3]\d|[1-2]\d{3}-[0-1]\d|[1-2]\d{3})$/;

// The addresses that both RFC 5321 and validators of `format: email` accept.
const EMAIL =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

/** A date that JSON Resume accepts: of "Spring 2024", the year. `undefined` for a text without one. */
export function officialDate(date: string): string | undefined {
  if (OFFICIAL_DATE.test(date)) return date;
  const guess = guessDate(date);
  return guess && isoDate(guess.date);
}

/** An e-mail address that `format: email` accepts, or `undefined`. */
export function officialEmail(email: string): string | undefined {
  return EMAIL.test(email) ? email : undefined;
}

// Addresses of other schemes may run code, or mean nothing to other programs.
const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:', 'ftp:'];

/**
 * An absolute address as `format: uri` (RFC 3986) accepts it: letters beyond ASCII percent-encoded, host names in their
 * ASCII form. `undefined` for relative addresses, for other schemes (`javascript:`), and for text that is not an address.
 */
export function officialUri(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { href } = new URL(url);
  const [, scheme, rest] = /^([a-z][a-z0-9+.-]*:)(.*)$/s.exec(href) ?? [];
  if (scheme === undefined || rest === undefined || rest === '' || !SCHEMES.includes(scheme)) return undefined;
  const [main, ...fragments] = rest.split('#');
  const fragment = fragments.length > 0 ? `#${fragments.join('%23')}` : '';
  // Brackets are allowed only in an IPv6 host.
  const host = /^\/\/(?:[^/?#@]*@)?\[[\da-f:.]+\](?::\d+)?/i.exec(main as string)?.[0] ?? '';
  const encode = (text: string) =>
    text
      .replaceAll(/%(?![\da-f]{2})/gi, '%25')
      .replaceAll(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, (letter) => encodeURIComponent(letter));
  return scheme + host + encode((main as string).slice(host.length)) + encode(fragment);
}
