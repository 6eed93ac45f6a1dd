import { remembered } from '../text/remembered.ts';

/** The schemes that a link of a résumé may have. */
const LINK_SCHEMES = ['http', 'https', 'mailto', 'tel'] as const;

/** The most characters of an address. Browsers and servers accept them, and it bounds the work of the patterns below. */
export const LONGEST_ADDRESS = 2_000;

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const HOST = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}[\p{L}\p{N}-]*(?::\d{1,5})?(?:[/?#]|$)/u;
const FILE = /^[^/?#]+\.(?:avif|bib|docx?|gif|html?|jpe?g|json|md|pdf|png|pptx?|svg|txt|webp|ya?ml|zip)$/i;
const MAIL = /^[^\s@/:?#]+@[^\s@/:?#]+\.[^\s@/:?#]+$/;

/**
 * The address as it may stand in `href`: with a scheme of `http`, `https`, `mailto` or `tel`, or relative. Bare hosts get
 * `https://` (`github.com/x`), bare mail addresses `mailto:`. `undefined` for every other scheme (`javascript:`, `data:` …)
 * and for text that is not an address. Browsers ignore tabs and new lines in a scheme, so they are removed first.
 */
export function safeUrl(url: string): string | undefined {
  return safe(url);
}

/** Room for some hundred addresses. A page has most of its own several times. */
const ADDRESSES = 20_000;

const safe = /* @__PURE__ */ remembered(checked, ADDRESSES);

function checked(url: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern is for control characters
  const text = url.replace(/[\u0000-\u001f\u007f]/g, '').trim();
  if (text === '' || text.length > LONGEST_ADDRESS || /\s/.test(text)) return undefined;
  const scheme = SCHEME.exec(text)?.[1]?.toLowerCase();
  // "example.com:8080/x" and "localhost:3000" look like a scheme, but a port has only digits.
  if (scheme !== undefined && !/^[^:]+:\d{1,5}(?:[/?#]|$)/.test(text)) {
    return LINK_SCHEMES.some((allowed) => allowed === scheme) && text.length > scheme.length + 1 ? text : undefined;
  }
  if (scheme === 'tel' || scheme === 'mailto') return text;
  if (/^[\\/]{2}/.test(text)) return `https:${text.replaceAll('\\', '/')}`;
  if (/^(?:[#/?]|\.{1,2}\/)/.test(text)) return text;
  if (MAIL.test(text)) return `mailto:${text}`;
  if (FILE.test(text)) return text;
  return HOST.test(text) ? `https://${text}` : undefined;
}

/** Whether an address is longer than a link may be. A picture may be in its address (`data:image/…`). */
export function isTooLong(url: string): boolean {
  return url.trim().length > LONGEST_ADDRESS;
}

/** The address of a picture: as `safeUrl`, but also a relative path without a dot before it, and `data:image/…`. */
export function safeImageUrl(url: string): string | undefined {
  const text = url.trim();
  if (/^data:image\/(?:avif|gif|jpeg|jpg|png|svg\+xml|webp)[;,]/i.test(text)) return text;
  if (text.length > LONGEST_ADDRESS) return undefined;
  if (!SCHEME.test(text) && !HOST.test(text) && /^[^\s<>"]+$/.test(text)) return text;
  const safe = safeUrl(text);
  return safe !== undefined && /^(?:mailto|tel):/i.test(safe) ? undefined : safe;
}
