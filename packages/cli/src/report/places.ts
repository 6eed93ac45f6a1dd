import { type DiagnosticLocation, plainText, type Removal, shownTexts, valueRange } from '@recto/schema';
import type { OpenedDocument } from '../document/open-document.ts';

type Path = DiagnosticLocation['path'];

/** Finds the place of findings in a document. */
export interface Places {
  /** The place of a value. */
  at(path: Path, words?: string): Partial<DiagnosticLocation>;
  /** The place of a value of what an audience sees, without what was removed for it. */
  atSeen(path: Path, removed: readonly Removal[]): Partial<DiagnosticLocation>;
  /** The place of the value that begins a text of the page; the file alone when there is none. */
  ofText(text: string): Partial<DiagnosticLocation>;
}

export function placesIn({ name, text, resume = {} }: OpenedDocument): Places {
  const at = (path: Path, words?: string) => {
    const range = valueRange(resume, path, { text, words });
    return range ? { file: name, path, range } : { file: name, path };
  };
  let texts: { path: Path; letters: string }[] | undefined;
  return {
    at,
    atSeen: (path, removed) => at(pathInDocument(path, removed)),
    ofText(shown) {
      texts ??= [...shownTexts(resume)].map(({ path, text: words }) => ({
        path,
        letters: lettersOf(plainText(words)),
      }));
      const letters = lettersOf(shown);
      if (letters === '') return { file: name };
      const found =
        texts.find((each) => each.letters.startsWith(letters)) ??
        texts.find((each) => each.letters.length > 2 && letters.startsWith(each.letters));
      return found ? at(found.path) : { file: name };
    },
  };
}

/** The path in the document: entries that the audience does not see stand before others there. */
function pathInDocument(path: Path, removed: readonly Removal[]): Path {
  const result: Path = [];
  for (const step of path) {
    result.push(typeof step === 'number' ? indexInDocument(result, step, removed) : step);
  }
  return result;
}

function indexInDocument(list: Path, index: number, removed: readonly Removal[]): number {
  const gone = removed
    .filter(({ path }) => path.length === list.length + 1 && list.every((step, at) => step === path[at]))
    .map(({ path }) => Number(path.at(-1)))
    .sort((one, other) => one - other);
  return gone.reduce((at, each) => (each <= at ? at + 1 : at), index);
}

/** Letters and digits alone: a page sets spaces, quotes and hyphens in its own way. */
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** The steps of a path as issues write it: `work[0].position`. */
export function stepsOf(path: string): Path {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) =>
    index === undefined ? (key as string) : Number(index),
  );
}
