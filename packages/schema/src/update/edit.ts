import type { Path } from '../source/node.ts';

/** What an edit writes: any JSON value. */
export type EditValue = string | number | boolean | null | EditValue[] | { [key: string]: EditValue | undefined };

/** A change to one value of a document. */
export interface Edit {
  /** Keys and positions from the root, with the current names of fields. `name` is found where a text says `company`. */
  path: (string | number)[];
  /** What to write there. Without it, the value at the path is removed. */
  value?: EditValue;
  /** Puts the value before the entry at this position of a list, instead of in its place. */
  insert?: boolean;
}

/** The data after an edit, which the edited text must have too. Throws where a path leads nowhere. */
export function applyToData(data: unknown, edit: Edit, path: Path = edit.path): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return edit.value;
  const isRemoval = edit.value === undefined;
  if (isRemoval && (data === undefined || data === null)) return data;
  if (typeof step === 'number') {
    const items = data === undefined || data === null ? [] : data;
    if (!Array.isArray(items) || step < 0 || step > items.length) throw noSuchPlace(edit.path);
    const isLast = rest.length === 0;
    if (!isLast) return items.toSpliced(step, 1, applyToData(items[step], edit, rest));
    if (isRemoval) return items.toSpliced(step, 1);
    return items.toSpliced(step, edit.insert ? 0 : 1, edit.value);
  }
  const group = data === undefined || data === null ? {} : data;
  if (typeof group !== 'object' || Array.isArray(group)) throw noSuchPlace(edit.path);
  const known = group as Record<string, unknown>;
  const value = applyToData(Object.hasOwn(known, step) ? known[step] : undefined, edit, rest);
  if (value !== undefined) return { ...known, [step]: value };
  const { [step]: _taken, ...others } = known;
  return others;
}

export function noSuchPlace(path: Path): RangeError {
  return new RangeError(`The document has no such place: ${placeText(path) || '(root)'}.`);
}

/** A path as other messages name it: `work[0].summary`. */
const placeText = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
