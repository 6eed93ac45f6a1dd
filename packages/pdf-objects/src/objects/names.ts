import { PDFName } from '@cantoo/pdf-lib';

const names = new Map<string, PDFName>();

/** `PDFName.of` with a cache, for names that are needed thousands of times. */
export function nameOf(text: string): PDFName {
  const known = names.get(text);
  if (known) return known;
  const name = PDFName.of(text);
  names.set(text, name);
  return name;
}

/** The text of a name. Faster than the library for names without escapes, which most are. */
export function nameText(name: PDFName): string {
  const written = name.asString();
  return written.includes('#') ? name.decodeText() : written.slice(1);
}
