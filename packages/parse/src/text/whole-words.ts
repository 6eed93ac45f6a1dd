/** A word that is divided at the end of a line. */
const DIVIDED = /([\p{L}\p{M}]+)-[^\S\n]*\n\s*([\p{L}\p{M}]+)/gu;

/** The words of texts in lower case, compounds part by part. */
export function vocabularyOf(texts: readonly string[]): Set<string> {
  return new Set(
    texts.flatMap(
      (text) =>
        text
          .normalize('NFC')
          .toLowerCase()
          .match(/[\p{L}\p{M}]+/gu) ?? [],
    ),
  );
}

/**
 * A text with words whole that are divided at the end of a line, as search and parsers join them; but the hyphen of a
 * compound stays. Which of both it is, the vocabulary tells: it has "explained", and "open" and "source".
 */
export function wholeWords(text: string, vocabulary: ReadonlySet<string>): string {
  return text.replace(DIVIDED, (divided, start: string, end: string) =>
    vocabulary.has((start + end).normalize('NFC').toLowerCase()) ? start + end : divided,
  );
}
