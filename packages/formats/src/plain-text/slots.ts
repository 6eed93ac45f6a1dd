/**
 * The first lines of an entry in plain text have a field in each slot: `Unbox AI | Chennai | Jun 2021 – Present`. A bar
 * that belongs to a text is doubled.
 */
const SEPARATOR = ' | ';

/** In place of a field that is missing before another one. */
export const NO_FIELD = '–';

/** Bars that stand alone, as the separator does. */
const BARS = /(?<=^| )\|+(?= |$)/g;

export function joinSlots(slots: readonly string[]): string {
  return slots.map((slot) => slot.replace(BARS, (bars) => bars + bars)).join(SEPARATOR);
}

export function splitSlots(line: string): string[] {
  return line.split(/ \|(?= )/).map((slot) => slot.trim().replace(BARS, (bars) => bars.slice(bars.length / 2)));
}
