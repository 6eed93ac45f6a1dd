import { Lexer } from 'yaml';
import type { ResumeDocument } from '../document/index.ts';
import { sourceFormat } from '../source/parse-source.ts';
import { keepKnown } from './keep-known.ts';
import type { Removal } from './redact.ts';
import { hideSections } from './sections.ts';
import { selectByTags } from './select-by-tags.ts';

type Path = Removal['path'];

/** What the text of a document contains for its writer alone. Paths only, never the values. */
export interface PrivateContent {
  /** How many comments there are. The first line that names the schema for editors does not count. */
  comments: number;
  /** Sections that `meta.recto.hidden` names. */
  hidden: Path[];
  /** Entries and other values with the tag `private`. */
  tagged: Path[];
  /** Keys that the definition of the document does not know. */
  unknown: Path[];
}

/**
 * What a reader of the text of a document sees in addition to the page.
 *
 * @param text the document as it was written
 * @param resume the same document, as `readResume` returned it
 * @param path name of the file, which decides between YAML and JSON
 */
export function privateContent(text: string, resume: ResumeDocument, path?: string): PrivateContent {
  const found = (take: (copy: ResumeDocument, removed: Removal[]) => void) => {
    const removed: Removal[] = [];
    take(structuredClone(resume), removed);
    return removed;
  };
  const anything = { field: () => undefined, value: () => undefined };
  return {
    comments: sourceFormat(text, path) === 'json' ? commentsOfJson(text) : commentsOfYaml(text),
    hidden: found(hideSections).map((removal) => removal.path),
    tagged: found((copy, removed) => selectByTags(copy, { name: '' }, removed)).map((removal) => removal.path),
    unknown: found((copy, removed) => keepKnown(copy, 'ResumeDocument', anything, removed))
      .filter(({ reason }) => reason === 'unknown')
      .map((removal) => removal.path),
  };
}

/** The line that names the schema for editors. */
const OF_EDITORS = /^#\s*yaml-language-server:/;

function commentsOfYaml(text: string): number {
  const hasOther = text.split(/[\r\n]/).some((line) => line.includes('#') && !OF_EDITORS.test(line.trimStart()));
  if (!hasOther) return 0;
  let count = 0;
  let before = '';
  for (const lexeme of new Lexer().lex(text)) {
    // The lexer puts this sign before a scalar, which may begin with # too.
    const isComment = lexeme.startsWith('#') && before !== '\u001f';
    if (isComment && !OF_EDITORS.test(lexeme)) count++;
    before = lexeme;
  }
  return count;
}

function commentsOfJson(text: string): number {
  const pieces = text.matchAll(
    /"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|(?<comment>\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))/g,
  );
  return [...pieces].filter(({ groups }) => groups?.comment !== undefined).length;
}
