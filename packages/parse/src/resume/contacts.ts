// No longer than RFC 5321 allows; without a limit, a long text without an address takes long.
const EMAIL = /[\p{L}\d](?:[\p{L}\d._%+-]{0,62}[\p{L}\d])?@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/u;
// Fifteen digits are the most that E.164 allows.
const PHONE = /(?<![\p{L}\d/@.+-])(?:\+|00)?\(?\d(?:[\s().\u{a0}\u{2011}–-]{0,2}\d){6,14}(?![\d/@-]|\s?\d)/u;
const SCHEME = /\bhttps?:\/\/[^\s|,;)\]]+/giu;
const BARE = /(?<![\p{L}\d@._/-])(?:[\p{L}\d-]+\.)+[a-z]{2,}(?:\/[^\s|,;)\]]*)?(?![\p{L}\d@])/gu;

/** The first e-mail address of a text. */
export function findEmail(text: string): string | undefined {
  return EMAIL.exec(text)?.[0];
}

/** The first telephone number of a text: seven digits or more, which are no date. */
export function findPhone(text: string): string | undefined {
  const found = PHONE.exec(text)?.[0].trim();
  return found && !/^(?:19|20)\d\d\s?[–-]\s?(?:19|20)\d\d$/.test(found) ? found : undefined;
}

/** The addresses of a text, as it has them. Without scheme or path, a name counts as one only where `bare` says so. */
export function findLinks(text: string, bare: boolean): string[] {
  const links = [...text.matchAll(SCHEME)].map(([link]) => link);
  const rest = text.replace(SCHEME, ' ');
  const others = [...rest.matchAll(BARE)]
    .map(([link]) => link)
    .filter((link) => bare || link.includes('/') || link.startsWith('www.'));
  return [...links, ...others].map((link) => link.replace(/[.:]+$/, ''));
}
