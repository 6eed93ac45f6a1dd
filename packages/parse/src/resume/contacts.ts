// At most 64 characters before the @, as in RFC 5321. Without a limit, searching a long text is slow.
const EMAIL = /[\p{L}\d](?:[\p{L}\d._%+-]{0,62}[\p{L}\d])?@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/u;
// At most 15 digits, as in E.164.
const PHONE = /(?<![\p{L}\d/@.+-])(?:\+|00)?\(?\d(?:[\s().\u{a0}\u{2011}–-]{0,2}\d){6,14}(?![\d/@-]|\s?\d)/u;
const SCHEME = /\bhttps?:\/\/[^\s|,;)\]]+/giu;
const BARE = /(?<![\p{L}\d@._/-])(?:[\p{L}\d-]+\.)+[a-z]{2,}(?:\/[^\s|,;)\]]*)?(?![\p{L}\d@])/gu;

/** The first email address in a text. */
export function findEmail(text: string): string | undefined {
  return EMAIL.exec(text)?.[0];
}

/** The first phone number in a text: seven digits or more that are not a date. */
export function findPhone(text: string): string | undefined {
  const found = PHONE.exec(text)?.[0].trim();
  return found && !/^(?:19|20)\d\d\s?[–-]\s?(?:19|20)\d\d$/.test(found) ? found : undefined;
}

/**
 * The web addresses in a text, as written.
 *
 * @param bare whether to include host names without scheme and path
 */
export function findLinks(text: string, bare: boolean): string[] {
  const links = [...text.matchAll(SCHEME)].map(([link]) => link);
  const rest = text.replace(SCHEME, ' ');
  const others = [...rest.matchAll(BARE)]
    .map(([link]) => link)
    .filter((link) => bare || link.includes('/') || link.startsWith('www.'));
  return [...links, ...others].map((link) => link.replace(/[.:]+$/, ''));
}
