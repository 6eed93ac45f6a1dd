import type { Inline } from '@recto/schema';
import type { DateReader } from '../reading/date-reader.ts';
import { divideLabel, isWord } from '../reading/labelled-field.ts';
import { dividedAt, wordsOf } from './phrasing.ts';

/** Between the fields of the line under the title of an entry. */
export const DOT = '·';

/** In place of a line under the title, where the paragraph after it looks like one. */
export const NO_HEADER = '–';

/** The fields of that line. */
export interface EntryHeader {
  /** Employer, school, publisher. */
  first?: string;
  /** What is after it and a comma: area, kind, rank. */
  second?: string;
  /** What is in brackets after it. */
  brackets?: string;
  url?: string;
  location?: string;
  dates?: string;
  grade?: string;
}

/** Which markup the name and the location have. */
export interface HeaderMarkup {
  name: 'strong' | 'emphasis';
  /** Absent where entries have no location. */
  location?: 'emphasis';
}

/** Under a heading. */
export const UNDER_HEADING: HeaderMarkup = { name: 'strong', location: 'emphasis' };
/** After a title in bold, in a list. */
export const AFTER_TITLE: HeaderMarkup = { name: 'emphasis' };

/** Reads the line of names, place, dates and grade; `undefined` for a paragraph that is something else. */
export function readHeader(
  nodes: readonly Inline[],
  markup: HeaderMarkup,
  { locale, dates }: { locale: string; dates: DateReader },
): EntryHeader | undefined {
  const header: EntryHeader = {};
  if (nodes.length === 0) return undefined;
  for (const segment of dividedAt(nodes, DOT)) {
    const [first, ...rest] = segment;
    const words = wordsOf(segment).trim();
    const after = wordsOf(rest);
    const labelled = divideLabel(words);
    if (first?.type === markup.name && header.first === undefined && isDetail(after)) {
      Object.assign(header, nameOf(first), detailOf(after));
    } else if (first?.type === markup.location && rest.length === 0) {
      header.location = words;
    } else if (!isPlain(segment)) return undefined;
    else if (dates.range(words)) header.dates = words;
    else if (labelled && (/^c?gpa$/i.test(labelled.label) || isWord(labelled.label, 'grade', locale)))
      header.grade = words;
    else if (markup.name === 'emphasis' && header.second === undefined) header.second = words;
    else return undefined;
  }
  return header;
}

const isPlain = (nodes: readonly Inline[]) => nodes.every(({ type }) => type === 'text');

/** Whether a text after a name belongs to the line: a detail in brackets, or a second name after a comma. */
const isDetail = (text: string) => text === '' || /^ \(.+\)$/s.test(text) || /^[,،、]\s?\S/.test(text);

function detailOf(text: string): Pick<EntryHeader, 'second' | 'brackets'> {
  const brackets = /^ \((.+)\)$/s.exec(text)?.[1];
  if (brackets !== undefined) return { brackets };
  return text === '' ? {} : { second: text.replace(/^[,،、]\s?/, '') };
}

function nameOf(node: Inline): Pick<EntryHeader, 'first' | 'url'> {
  const [child] = 'children' in node ? node.children : [];
  return { first: wordsOf([node]), ...(child?.type === 'link' && { url: child.url }) };
}
