import { PDFName } from '@cantoo/pdf-lib';

const names = new Map<string, PDFName>();

/** `PDFName.of`, which looks for escapes each time, for names that are asked for by the thousand. */
export function nameOf(text: string): PDFName {
  const known = names.get(text);
  if (known) return known;
  const name = PDFName.of(text);
  names.set(text, name);
  return name;
}

/** The text of a name. The library takes each apart into its signs, though few have escapes. */
export function nameText(name: PDFName): string {
  const written = name.asString();
  return written.includes('#') ? name.decodeText() : written.slice(1);
}
