import { type Diagnostic, type Edit, type ResumeDocument, updateResume } from '@recto/schema';
import { type Path, valueAt } from '../state/store.ts';

/** What mends a problem by one press, where one answer is right. */
export interface Mend {
  /** What the press does, by the key of its words, and the word that it is about. */
  act: 'write' | 'rename' | 'swapDates' | 'leaveOut' | 'sayLanguage' | 'writeList' | 'tagPrivate';
  word: string;
  /** The text of the document after it, comments and order kept. */
  apply: (text: string, file: string) => string;
}

/** What is wrong, in a text and in what was read from it. */
interface Wrong {
  diagnostic: Diagnostic;
  text: string;
  resume: ResumeDocument;
}

/** The way out of a problem; `undefined` where only its owner knows it. */
export function mendOf(wrong: Wrong): Mend | undefined {
  return (MENDS[wrong.diagnostic.rule] ?? (() => undefined))(wrong);
}

const asSuggested = (wrong: Wrong) => {
  const word = suggestionOf(wrong.diagnostic);
  return word === undefined ? undefined : isAtKey(wrong) ? renaming(wrong, word) : writing(wrong, word);
};

const MENDS: Partial<Record<Diagnostic['rule'], (wrong: Wrong) => Mend | undefined>> = {
  'date-form': asSuggested,
  'duplicate-id': withOtherId,
  'empty-value': ({ diagnostic }) => editing('leaveOut', lastOf(diagnostic), [{ path: pathOf(diagnostic) }]),
  'end-before-start': swappedDates,
  'guessed-language': saidLanguage,
  'misspelt-audience': asSuggested,
  'misspelt-tag': asSuggested,
  'misspelt-tags': asSuggested,
  'moved-key': saidLanguage,
  'other-form': asRead,
  'present-date': ({ diagnostic }) => editing('leaveOut', lastOf(diagnostic), [{ path: pathOf(diagnostic) }]),
  'private-flag': taggedPrivate,
  'renamed-key': asSuggested,
  'space-in-address': asSuggested,
  'unknown-choice': asSuggested,
  'unknown-key': asSuggested,
  'unknown-path': asSuggested,
  'unknown-section': asSuggested,
  'unknown-tag': asSuggested,
};

const pathOf = ({ location }: Diagnostic): Path => location.path;
const lastOf = ({ location }: Diagnostic) => String(location.path.at(-1) ?? '');

/** The word that the reader of documents proposes, which its sentences have in quotation marks. */
function suggestionOf({ message, hint = '' }: Diagnostic): string | undefined {
  const found =
    /^(?:Did you mean|Write) "([^"]+)"/.exec(hint) ?? / should be "([^"]+)"; it is read so\.$/.exec(message);
  return found?.[1];
}

function editing(act: Mend['act'], word: string, edits: readonly Edit[]): Mend {
  return { act, word, apply: (text, file) => updateResume(text, edits, { path: file }) };
}

const sourceAt = ({ text, diagnostic }: Wrong) =>
  text.slice(diagnostic.location.range.start.offset, diagnostic.location.range.end.offset);

const withoutQuotes = (source: string) => source.replace(/^(["'])(.*)\1$/s, '$2');

/** Whether a problem is at the key of a value, not at the value. */
const isAtKey = (wrong: Wrong) => {
  const key = wrong.diagnostic.location.path.at(-1);
  return typeof key === 'string' && withoutQuotes(sourceAt(wrong)) === key && isBeforeColon(wrong);
};

const isBeforeColon = ({ text, diagnostic }: Wrong) => /^\s*:/.test(text.slice(diagnostic.location.range.end.offset));

/** Only the key is written again: what it names keeps its place and its comments. */
function renaming(wrong: Wrong, word: string): Mend | undefined {
  const { start, end } = wrong.diagnostic.location.range;
  const source = sourceAt(wrong);
  const parent = valueAt(wrong.resume, wrong.diagnostic.location.path.slice(0, -1));
  const isTaken = wrong.diagnostic.rule !== 'renamed-key' && typeof parent === 'object' && parent && word in parent;
  if (isTaken || !/^[\p{L}\w$-]+$/u.test(word)) return undefined;
  return {
    act: 'rename',
    word,
    // The text may be another one by then.
    apply: (text) =>
      text.slice(start.offset, end.offset) === source
        ? text.slice(0, start.offset) + source.replace(withoutQuotes(source), word) + text.slice(end.offset)
        : text,
  };
}

const writing = ({ diagnostic }: Wrong, word: string) =>
  editing('write', word, [{ path: pathOf(diagnostic), value: word }]);

/** What was read in another form than it was written in is written as it was read. */
function asRead(wrong: Wrong): Mend | undefined {
  const suggested = suggestionOf(wrong.diagnostic);
  if (suggested !== undefined) return writing(wrong, suggested);
  const path = pathOf(wrong.diagnostic);
  const last = path.findLastIndex((step) => typeof step === 'string');
  const list = path.slice(0, last + 1);
  const value = valueAt(wrong.resume, list);
  if (!Array.isArray(value) || value.length === 0 || !value.every((item) => typeof item === 'string')) return undefined;
  return editing('writeList', String(list.at(-1)), [{ path: list, value }]);
}

function swappedDates({ diagnostic, resume }: Wrong): Mend | undefined {
  const entry = pathOf(diagnostic).slice(0, -1);
  const { startDate, endDate } = (valueAt(resume, entry) ?? {}) as Record<string, unknown>;
  if (typeof startDate !== 'string' || typeof endDate !== 'string') return undefined;
  return editing('swapDates', '', [
    { path: [...entry, 'startDate'], value: endDate },
    { path: [...entry, 'endDate'], value: startDate },
  ]);
}

function withOtherId({ diagnostic, resume }: Wrong): Mend | undefined {
  const id = valueAt(resume, pathOf(diagnostic));
  if (typeof id !== 'string') return undefined;
  const all = JSON.stringify(resume);
  let number = 2;
  while (all.includes(JSON.stringify(`${id}-${number}`))) number++;
  return editing('write', `${id}-${number}`, [{ path: pathOf(diagnostic), value: `${id}-${number}` }]);
}

function saidLanguage({ diagnostic, resume }: Wrong): Mend | undefined {
  const [, tag] = /^Write meta\.recto\.locale: ([\w-]+)/.exec(diagnostic.hint ?? '') ?? [];
  if (tag === undefined) return undefined;
  const path = pathOf(diagnostic);
  const isElsewhere = path.join('.') !== 'meta.recto.locale' && valueAt(resume, path) !== undefined;
  return editing('sayLanguage', tag, [
    ...(isElsewhere ? [{ path }] : []),
    { path: ['meta', 'recto', 'locale'], value: tag },
  ]);
}

/** Only a tag keeps an entry back. */
function taggedPrivate({ diagnostic, resume }: Wrong): Mend | undefined {
  const path = pathOf(diagnostic);
  const entry = path.slice(0, -1);
  const tags = valueAt(resume, [...entry, 'tags']) ?? [];
  if (entry.length === 0 || !Array.isArray(tags) || !tags.every((tag) => typeof tag === 'string')) return undefined;
  const all = tags.includes('private') ? tags : [...tags, 'private'];
  return editing('tagPrivate', '', [{ path }, { path: [...entry, 'tags'], value: all }]);
}
