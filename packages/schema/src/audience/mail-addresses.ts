/**
 * Returns a function that tells whether a text contains one of the given mail addresses, alone or in a sentence or a link.
 *
 * @param addresses those that must not be seen
 */
export function mailAddressIn(addresses: readonly string[]): (text: string) => boolean {
  const hidden = new Set(addresses.flatMap(wordsOf));
  return (text) => hidden.size > 0 && wordsOf(text).some((word) => hidden.has(word));
}

/** The words of a text that may be mail addresses, without capitals and the full stop of a sentence. */
function wordsOf(text: string): string[] {
  if (!text.includes('@')) return [];
  const words = text.toLowerCase().split(/[^\p{L}\p{M}\p{N}@._%+'-]+/u);
  return words.filter((word) => word.includes('@')).map((word) => word.replace(/^[.'_]+/, '').replace(/[.'_-]+$/, ''));
}
