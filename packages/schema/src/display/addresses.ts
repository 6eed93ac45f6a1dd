import type { LinkData } from '../document/index.ts';
import { unlessBlank } from './with-detail.ts';

/** An address as people write it: without the scheme, `www.` and the slash at its end. */
export function bareUrl(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}

/** The text of a link of a project: its label, else its address without the scheme. */
export function linkText({ label, url }: LinkData): string {
  return unlessBlank(label) ?? url.replace(/^https?:\/\//, '');
}

/** The address that opens a new message to an e-mail address. */
export function emailUrl(email: string): string {
  return `mailto:${email}`;
}

/** The address that calls a phone number: its digits and its plus sign, as RFC 3966 writes them without separators. */
export function phoneUrl(phone: string): string {
  return `tel:${phone.replace(/[^+\d]/g, '')}`;
}

/** A DOI after the word "DOI", as it is shown: without `doi:` and without the address of the resolver. */
export function doiText(doi: string): string {
  return doi.trim().replace(/^(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/|(?:doi[:\s]\s*)+)/i, '');
}

/** The address of a work by its DOI, which may be written with `doi:` or as an address already. */
export function doiUrl(doi: string): string {
  return `https://doi.org/${doiText(doi)}`;
}
