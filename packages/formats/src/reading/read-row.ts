import type { Course } from '@recto/schema';
import { splitItems } from '../outline/item-lists.ts';
import type { Fields } from './entry-parts.ts';

/** The kinds of sections whose entries are rows: a label and items. */
export type RowKind = 'skills' | 'interests' | 'coursework';

export const isRowKind = (kind: string | undefined): kind is RowKind =>
  kind === 'skills' || kind === 'interests' || kind === 'coursework';

/** The entry of a row. */
export function rowOf(kind: RowKind, label: string | undefined, items: string | undefined, locale: string): Fields {
  const list = items === undefined ? [] : splitItems(items, kind === 'coursework' ? 'semicolon' : 'comma', locale);
  if (kind === 'coursework') {
    return { ...(label && { area: label }), ...(list.length > 0 && { courses: list.map(readCourse) }) };
  }
  const { name, detail } = divideDetail(label ?? '');
  const named = kind === 'skills' ? { name, level: detail } : { name: label, level: undefined };
  return {
    ...(named.name && { name: named.name }),
    ...(named.level && { level: named.level }),
    ...(list.length > 0 && { keywords: list }),
  };
}

/** The languages of a line: "Czech (native), English (C2)". */
export function readLanguages(text: string, locale: string): Fields[] {
  return splitItems(text, 'comma', locale).map((item) => {
    const { name, detail } = divideDetail(item);
    return { language: name, ...(detail && { fluency: detail }) };
  });
}

/** A name and the detail in brackets after it. */
function divideDetail(text: string): { name: string; detail?: string } {
  const [, name, detail] = /^(.*\S) \(([^()]+)\)$/s.exec(text) ?? [];
  return name === undefined || detail === undefined ? { name: text } : { name, detail };
}

/** The number of a course: "CS6910", "CH 204", "GEOV-225". */
const CODE = /^(\p{Lu}{1,6}[ -]?\d{2,5}\p{Lu}?) (\S.*)$/su;
const CREDITS = /^\d+(?:\.\d+)?$/;
/** Grades in a letter, a number of a scale or per cent. Other words in brackets belong to the name. */
const GRADE = /^(?:\p{Lu}[+−-]?|[\d.,]+(?:\s?\/\s?[\d.,]+)?\s?%?)$/u;

/** A course in a line: code, name, and in brackets grade and credits. */
export function readCourse(text: string): Course {
  const { name: whole, detail } = divideDetail(text);
  const details = detail === undefined ? [] : detail.split(/,\s+|、/);
  const credits = details.length > 0 && CREDITS.test(details.at(-1) as string) ? details.pop() : undefined;
  const [grade, ...others] = details;
  const isDetail = others.length === 0 && (grade === undefined || credits !== undefined || GRADE.test(grade));
  const name = isDetail ? whole : text;
  const [, code, rest] = CODE.exec(name) ?? [];
  if (code === undefined && (!isDetail || detail === undefined)) return text;
  return {
    name: rest ?? name,
    ...(code && { code }),
    ...(isDetail && grade !== undefined && { grade }),
    ...(isDetail && credits !== undefined && { credits: Number(credits) }),
  };
}
