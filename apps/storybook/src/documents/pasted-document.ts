import type { ResumeDocument } from '@recto/schema';

/** Where the browser keeps the document that a visitor pasted. It never leaves the browser. */
const TEXT = 'recto-manual-document';
/** The same, as it was last read. */
const READ = 'recto-manual-document-read';

/** The document that the visitor pasted, as text; undefined where there is none, or the browser keeps nothing. */
export function pastedDocument(): string | undefined {
  try {
    return localStorage.getItem(TEXT) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The document that the visitor pasted, as it was last read; undefined as above. */
export function pastedResume(): ResumeDocument | undefined {
  try {
    return JSON.parse(localStorage.getItem(READ) ?? '') as ResumeDocument;
  } catch {
    return undefined;
  }
}

/**
 * Keeps the document of the visitor.
 *
 * @param resume what was read in the text; where nothing could be, what was read before stays
 * @returns whether the browser allows that
 */
export function keepDocument(text: string, resume: ResumeDocument | undefined): boolean {
  try {
    localStorage.setItem(TEXT, text);
    if (resume) localStorage.setItem(READ, JSON.stringify(resume));
    return true;
  } catch {
    return false;
  }
}
