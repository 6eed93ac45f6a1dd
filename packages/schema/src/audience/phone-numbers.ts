// Addresses that contain a phone number: schemes of RFC 3966 (tel), RFC 5724 (sms) and of messengers, and pages of
// messengers that have the number as their name.
const ADDRESS =
  /(?:^|[^\p{L}\p{N}])(?:(?:tel|sms|smsto|mms|callto|fax|facetime|facetime-audio|whatsapp|viber|sip|sips|sgnl|tg|skype)\s*:[^\s)>\]]*\d{3}|(?:wa\.me|api\.whatsapp\.com|signal\.me|t\.me|viber\.me|chats\.viber\.com)\/[^\s)>\]]*\d{6})/iu;

// Digits and the signs that people write between them. A shorter number than six digits is not hidden.
const NUMBER = /\d(?:[\s().\-–/]{0,3}\d){5,}/g;
const FEWEST_DIGITS = 6;
// The last digits are the same with and without the country code, and the zero before an area code.
const LAST_DIGITS = 8;

const NETWORKS =
  /^(?:(?:mobile|cell|hand)?\s*(?:tele)?(?:phone|fon)|tel|mobile|cell|handy|fax|sms|whats\s?app|signal|viber|imo|telegram|line)$/i;

/**
 * Returns a function that tells whether a text contains a phone number that must not be seen: one of the given numbers, in
 * any spelling, or an address of a number (`tel:`, `sms:`, `https://wa.me/…`).
 *
 * @param numbers the numbers that must not be seen, as they are written
 */
export function phoneNumberIn(numbers: readonly string[]): (text: string) => boolean {
  const hidden = numbers.map(digitsOf).filter((digits) => digits.length >= FEWEST_DIGITS);
  const ends = hidden.map((digits) => digits.slice(-LAST_DIGITS));
  return (text) => {
    const plain = plainDigits(text);
    if (ADDRESS.test(plain)) return true;
    if (ends.length === 0) return false;
    return (plain.match(NUMBER) ?? []).some((found) => ends.some((end) => digitsOf(found).includes(end)));
  };
}

// Addresses that are calls with letters for digits too (`tel:1-800-FLOWERS`).
const CALL = /^\s*(?:tel|sms|smsto|mms|callto|fax|facetime|facetime-audio)\s*:/i;

/** Whether a profile is a phone number: by its address, its network (`WhatsApp`), or because the name begins with `+`. */
export function isPhoneProfile({ network, username, url }: { network?: unknown; username?: unknown; url?: unknown }) {
  if (typeof url === 'string' && CALL.test(url)) return true;
  const name = plainDigits(typeof username === 'string' ? username : '').trim();
  const isNumber = /^\+?[\d\s().\-–/]+$/.test(name) && digitsOf(name).length >= FEWEST_DIGITS;
  if (isNumber && (name.startsWith('+') || NETWORKS.test(String(network ?? '').trim()))) return true;
  return (
    typeof url === 'string' && NETWORKS.test(String(network ?? '').trim()) && digitsOf(url).length >= FEWEST_DIGITS
  );
}

function digitsOf(text: string): string {
  return plainDigits(text).replaceAll(/\D/g, '');
}

/** Digits of every script there is in ASCII, which changes the length. In Unicode the ten digits of a script follow each other. */
function plainDigits(text: string): string {
  return text.normalize('NFKC').replaceAll(/(?!\d)\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) as number;
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
    return String(value);
  });
}
