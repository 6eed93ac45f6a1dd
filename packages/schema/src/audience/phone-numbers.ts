// Addresses that hold a number by their form: schemes of RFC 3966 (tel), RFC 5724 (sms) and of messengers, and pages of
// messengers that are named by it.
const ADDRESS =
  /(?:^|[^\p{L}\p{N}])(?:(?:tel|sms|smsto|mms|callto|fax|facetime|facetime-audio|whatsapp|viber|sip|sips|sgnl|tg|skype)\s*:[^\s)>\]]*\d{3}|(?:wa\.me|api\.whatsapp\.com|signal\.me|t\.me|viber\.me|chats\.viber\.com)\/[^\s)>\]]*\d{6})/iu;

// Digits with what people write between them. Six digits are the shortest number worth hiding.
const NUMBER = /\d(?:[\s().\-–/]{0,3}\d){5,}/g;
const FEWEST_DIGITS = 6;
// What a number ends in stays the same with and without the code of the country, and the nought before an area.
const TAIL = 8;

const NETWORKS =
  /^(?:(?:mobile|cell|hand)?\s*(?:tele)?(?:phone|fon)|tel|mobile|cell|handy|fax|sms|whats\s?app|signal|viber|imo|telegram|line)$/i;

/**
 * Makes a test of whether a text holds a phone number that is not to be seen: one of those given, in any spelling, or an
 * address made for a number (`tel:`, `sms:`, `https://wa.me/…`).
 *
 * @param numbers the numbers that are not to be seen, as they are written
 */
export function phoneNumberIn(numbers: readonly string[]): (text: string) => boolean {
  const tails = numbers.map(digitsOf).filter((digits) => digits.length >= FEWEST_DIGITS);
  const ends = tails.map((digits) => digits.slice(-TAIL));
  return (text) => {
    const plain = asciiDigits(text);
    if (ADDRESS.test(plain)) return true;
    if (ends.length === 0) return false;
    return (plain.match(NUMBER) ?? []).some((found) => ends.some((end) => digitsOf(found).includes(end)));
  };
}

/** Whether a profile is a phone number: by its network (`WhatsApp`), or because the name begins with `+`. */
export function isPhoneProfile({ network, username, url }: { network?: unknown; username?: unknown; url?: unknown }) {
  const name = asciiDigits(typeof username === 'string' ? username : '').trim();
  const isNumber = /^\+?[\d\s().\-–/]+$/.test(name) && digitsOf(name).length >= FEWEST_DIGITS;
  if (isNumber && (name.startsWith('+') || NETWORKS.test(String(network ?? '').trim()))) return true;
  return (
    typeof url === 'string' && NETWORKS.test(String(network ?? '').trim()) && digitsOf(url).length >= FEWEST_DIGITS
  );
}

function digitsOf(text: string): string {
  return asciiDigits(text).replaceAll(/\D/g, '');
}

/** Digits of every script as those of ASCII. Unicode puts the ten of a script in a row. */
function asciiDigits(text: string): string {
  return text.normalize('NFKC').replaceAll(/(?!\d)\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) as number;
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
    return String(value);
  });
}
