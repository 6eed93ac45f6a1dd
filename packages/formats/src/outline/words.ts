import { safeUrl } from '@recto/schema';
import type { Words } from './outline.ts';

/** How fields are formatted. */
export interface FieldFormat {
  /** BCP 47 tag. */
  locale: string;
  /** A Unicode date pattern. */
  dateFormat?: string | undefined;
  /** The person's own name, which is bold among authors. */
  author?: string | undefined;
}

/** The text of a field in one line; nothing when it has none. */
export function words(field: string, text: string | undefined, url?: string): Words[] {
  if (text === undefined || text.trim() === '') return [];
  const safe = url === undefined ? undefined : safeUrl(url);
  return [{ field, text: oneLine(text), ...(safe === undefined ? {} : { url: safe }) }];
}

/** Words one after another, with a sign between them. */
export function joined(separator: string, ...groups: readonly Words[][]): Words[] {
  return groups.flat().map((one, index) => (index === 0 ? one : { ...one, before: separator }));
}

/** Words, and a detail in brackets after them. */
export function withDetail(first: Words[], detail: Words[]): Words[] {
  if (first.length === 0) return detail;
  return [...first, ...detail.map((one) => ({ ...one, before: ' (', after: ')' }))];
}

/** Each text of a list as words of its own. */
export function each(field: string, texts: readonly string[] | undefined): Words[][] {
  return (texts ?? []).map((text) => words(field, text)).filter((one) => one.length > 0);
}

/** Words as a page shows them. */
export function textOf(group: readonly Words[]): string {
  return group.map(({ text, before = '', after = '' }, index) => (index === 0 ? '' : before) + text + after).join('');
}

/** The words of one field in a group. */
export function wordsOf(group: readonly Words[], field: string): string | undefined {
  return group.find((one) => one.field === field)?.text;
}

/** A field of one line may have line ends in the source. */
function oneLine(text: string): string {
  return text.trim().replace(/\s*[\r\n\u2028\u2029\t]\s*/g, ' ');
}
