import type { TextItem } from '../text-items.ts';

/**
 * A property of an item that speaks for or against a field, and by how much. If it returns a text, that part of the item is
 * a candidate of its own.
 */
export type Feature = [test: (item: TextItem) => boolean | string | undefined, score: number];

/**
 * The text of the item that scores highest; the first of several.
 *
 * @param atLeast the lowest score that counts @default more than 0
 */
export function bestText(items: readonly TextItem[], features: readonly Feature[], atLeast = 1): string {
  const candidates = items.map(({ text }) => ({ text, score: 0 }));
  for (const [index, item] of items.entries()) {
    for (const [test, score] of features) {
      const found = test(item);
      if (!found) continue;
      const whole = candidates[index];
      if (whole && (found === true || found === item.text)) whole.score += score;
      else candidates.push({ text: String(found), score });
    }
  }
  const highest = Math.max(...candidates.map(({ score }) => score));
  return highest >= atLeast ? (candidates.find(({ score }) => score === highest)?.text ?? '') : '';
}

/** Longer items contain no field. Without a limit, searching them is slow. */
const LONGEST = 500;

/** The part of an item that matches a pattern. */
export const part = (pattern: RegExp) => (item: TextItem) =>
  item.text.length > LONGEST ? undefined : pattern.exec(item.text)?.[0];
/** Whether an item matches a pattern. */
export const has = (pattern: RegExp) => (item: TextItem) => pattern.test(item.text);
/** Whether an item contains a text. Every item contains an empty text. */
export const contains = (text: string) => (item: TextItem) => item.text.includes(text);

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Four letters of a month are enough. */
const MONTH = new RegExp(MONTHS.map((month) => month.slice(0, 4)).join('|'));

const DATE: Feature[] = [
  [has(/(?:19|20)\d\d/), 1],
  [has(MONTH), 1],
  [has(/Summer|Fall|Spring|Winter/), 1],
  [has(/Present/), 1],
  [has(/,/), -1],
];

/** The item that looks most like a date. */
export const dateIn = (items: readonly TextItem[]) => bestText(items, DATE);
