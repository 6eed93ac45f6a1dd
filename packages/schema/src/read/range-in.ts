import type * as z from 'zod';
import { parseDate } from '../dates/parse-date.ts';
import { meansPresent } from '../dates/present-words.ts';
import type { MapEntry, SourceNode } from '../source/node.ts';
import { lettersOf } from '../text/fold-name.ts';
import { writtenText } from './as-text.ts';
import { dateTextOf } from './date-text.ts';
import { splitRange } from './split-range.ts';

/** Keys whose text has both ends of a range, in groups that have a start and an end. */
const RANGE_KEYS = ['date', 'dates', 'time', 'period', 'duration', 'daterange', 'timeframe', 'when'];

/** Names of the ends of a range that is a group: `{ from: 2018, to: 2020 }`. */
const ENDS = {
  startDate: ['start', 'from', 'startdate', 'begin', 'since'],
  endDate: ['end', 'to', 'enddate', 'until', 'till'],
} as const;

/**
 * The start and the end that one value has: `date: 10/2018-Present`, `period: { from: 2018, to: 2020 }`, or
 * `startDate: 2018 - 2020`. `undefined` where it has not both, and where one of them is there already.
 *
 * @param name the field that the key of the entry means
 * @param taken keys that have a value. That of the entry itself may be among them
 */
export function rangeIn(
  { key, keySpan, value }: MapEntry,
  name: string,
  fields: Record<string, z.ZodType>,
  taken: ReadonlySet<string>,
): MapEntry[] | undefined {
  const isDate = name === 'startDate' || name === 'endDate';
  if (!fields.startDate || !fields.endDate || !(isDate || RANGE_KEYS.includes(lettersOf(key)))) return undefined;
  const isTaken = (field: string) => field !== key && taken.has(field);
  if (isTaken('startDate') || isTaken('endDate')) return undefined;
  const ends = value.kind === 'scalar' ? inText(writtenText(value), isDate) : inParts(value);
  return ends?.map(([field, text, at]): MapEntry => {
    const place = at ?? value;
    const date = { kind: 'scalar', value: text, source: text, path: place.path, span: place.span } as const;
    return { key: field, keySpan, value: date };
  });
}

type End = [field: 'startDate' | 'endDate', text: string, at?: SourceNode];

function inText(text: string, isDate: boolean): End[] | undefined {
  // A date alone, under its own key, is no range.
  if (isDate && (text.length < 7 || parseDate(text.trim()))) return undefined;
  const range = splitRange(text);
  if (!range?.startDate || (isDate && range.startDate === range.endDate)) return undefined;
  return [['startDate', range.startDate], ...(range.endDate ? [['endDate', range.endDate] as End] : [])];
}

function inParts(value: Exclude<SourceNode, { kind: 'scalar' }>): End[] | undefined {
  if (value.kind === 'list') {
    const [start, end, ...others] = value.items;
    return start && end && others.length === 0 ? endsOf(start, end) : undefined;
  }
  const [start, end] = (['startDate', 'endDate'] as const).map(
    (field) => value.entries.find(({ key }) => ENDS[field].some((name) => name === lettersOf(key)))?.value,
  );
  return start ? endsOf(start, end) : undefined;
}

function endsOf(start: SourceNode, end: SourceNode | undefined): End[] | undefined {
  const [from, to] = [dateTextOf(start), end && dateTextOf(end)];
  if (!from) return undefined;
  return [['startDate', from, start], ...(to && !meansPresent(to) ? [['endDate', to, end] as End] : [])];
}
