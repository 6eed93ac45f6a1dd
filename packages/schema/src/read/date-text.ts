import { isoDate, parseDate } from '../dates/parse-date.ts';
import type { MapNode, SourceNode } from '../source/node.ts';
import { textOf, writtenText } from './as-text.ts';

/** The text of a date that is written in parts: `{ year: 2021, month: 6 }`, or a list of one. */
export function dateTextOf(node: SourceNode): string | undefined {
  if (node.kind === 'scalar') return writtenText(node);
  if (node.kind === 'list') return node.items.length === 1 ? dateTextOf(node.items[0] as SourceNode) : undefined;
  const [year, month, day] = ['year', 'month', 'day'].map((name) => part(node, name));
  if (year === undefined) return textOf(node);
  if (month === undefined) return year;
  const numbers = { year: Number(year), month: Number(month), ...(day === undefined ? {} : { day: Number(day) }) };
  const date = Object.values(numbers).every(Number.isInteger) ? isoDate(numbers) : undefined;
  return date !== undefined && parseDate(date)
    ? date
    : [day, month, year].filter((text) => text !== undefined).join(' ');
}

function part(node: MapNode, name: string): string | undefined {
  const value = node.entries.find(({ key }) => key.toLowerCase() === name)?.value;
  const text = value?.kind === 'scalar' ? writtenText(value).trim() : '';
  // Databases write an unknown month or day as 0.
  return text === '' || Number(text) === 0 ? undefined : text;
}
