/** The pattern of dates in the official schema of JSON Resume, which looks at digits and not at the calendar. */
const OFFICIAL_DATE = /^(?:[1-2]\d{3}-[0-1]\d-[0-3]\d|[1-2]\d{3}-[0-1]\d|[1-2]\d{3})$/;

// The common part of RFC 5321 and what validators of `format: email` take.
const EMAIL =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

/** A date as JSON Resume takes it, or nothing. */
export function officialDate(date: string): string | undefined {
  return OFFICIAL_DATE.test(date) ? date : undefined;
}

/** An e-mail address as `format: email` takes it, or nothing. */
export function officialEmail(email: string): string | undefined {
  return EMAIL.test(email) ? email : undefined;
}

/**
 * An absolute address as `format: uri` (RFC 3986) takes it: letters beyond ASCII percent-encoded, host names in their
 * ASCII form. Nothing for relative addresses and for text that is no address.
 */
export function officialUri(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { href } = new URL(url);
  const [, scheme, rest] = /^([a-z][a-z0-9+.-]*:)(.*)$/s.exec(href) ?? [];
  if (scheme === undefined || rest === undefined || rest === '') return undefined;
  const [main, ...fragments] = rest.split('#');
  const fragment = fragments.length > 0 ? `#${fragments.join('%23')}` : '';
  // An IPv6 host is the one place where brackets may stand.
  const host = /^\/\/(?:[^/?#@]*@)?\[[\da-f:.]+\](?::\d+)?/i.exec(main as string)?.[0] ?? '';
  const encode = (text: string) =>
    text
      .replaceAll(/%(?![\da-f]{2})/gi, '%25')
      .replaceAll(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, (letter) => encodeURIComponent(letter));
  return scheme + host + encode((main as string).slice(host.length)) + encode(fragment);
}
