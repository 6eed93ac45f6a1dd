/** Where the browser keeps the document that a visitor pasted. It never leaves the browser. */
const KEY = 'recto-manual-document';

/** The document that the visitor pasted, as text; undefined where there is none, or the browser keeps nothing. */
export function pastedDocument(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the document of the visitor. @returns whether the browser allows that */
export function keepDocument(text: string): boolean {
  try {
    localStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}
