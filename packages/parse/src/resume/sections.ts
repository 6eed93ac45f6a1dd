import type { SectionKey } from '@recto/schema';
import type { Line } from '../text/lines.ts';
import { sectionOf } from './heading-words.ts';

/** A heading with the lines below it. */
export interface Block {
  title: string;
  key?: SectionKey;
  lines: Line[];
}

/** The most words of a heading, in the style of the text and in a style of its own. */
const MOST_WORDS = { plain: 6, distinct: 12 };

/** The style of a line as a key. All headings of a document have the same style. */
const styleOf = ({ text, size, weight }: Line) => `${Math.round(size * 10)} ${weight} ${isInCapitals(text)}`;

/** Most scripts have no capitals. */
const isInCapitals = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase();

const isShort = ({ text, segments }: Line, words: number) =>
  segments.length === 1 && /\p{L}/u.test(text) && text.split(' ').length <= words;
const couldHead = (line: Line) => isShort(line, MOST_WORDS.plain) && !/[.,;@•]|:./.test(line.text);

/**
 * Splits lines at the headings. Headings with common words are found first. If most of them have a style of their own,
 * exactly the lines in this style are headings. Plain text has no styles, so only the words count.
 */
export function sectionsOf(lines: readonly Line[], body: TextStyle): { head: Line[]; blocks: Block[] } {
  const candidates = lines.filter(couldHead);
  const named = candidates.filter(({ text }) => sectionOf(text));
  const styles = new Map<string, number>();
  for (const line of named) styles.set(styleOf(line), (styles.get(styleOf(line)) ?? 0) + 1);
  const usual = [...styles].toSorted((one, other) => other[1] - one[1])[0]?.[0];
  const distinct = named.some((line) => styleOf(line) === usual && standsOut(line, body));
  const largest = lines.reduce((most, { size }) => Math.max(most, size), 0);
  const isHeading = (line: Line) => {
    if (distinct) return isShort(line, MOST_WORDS.distinct) && styleOf(line) === usual;
    if (!couldHead(line)) return false;
    // Without any common heading, lines larger than the text are headings. The largest line is the name.
    return named.length > 0 ? sectionOf(line.text) !== undefined : line.size > body.size * 1.15 && line.size < largest;
  };

  const head: Line[] = [];
  const blocks: Block[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const block = blocks.at(-1);
    if (!isHeading(line)) (block?.lines ?? head).push(line);
    else if (block && block.lines.length === 0 && before?.wraps)
      Object.assign(block, headed(`${block.title} ${line.text}`));
    else blocks.push({ ...headed(line.text), lines: [] });
  }
  return { head, blocks };
}

function headed(text: string): Pick<Block, 'title' | 'key'> {
  const title = text.replace(/:$/, '');
  const key = sectionOf(title);
  return { title, ...(key ? { key } : {}) };
}

/** Size and weight of the body text. */
export interface TextStyle {
  size: number;
  weight: number;
}

/** The most frequent size, and the lightest weight of at least a tenth of the letters: most of a text may be bold. */
export function bodyStyle(lines: readonly Line[]): TextStyle {
  const sizes = new Map<number, number>();
  const weights = new Map<number, number>();
  let total = 0;
  for (const { text, size, weight } of lines) {
    sizes.set(size, (sizes.get(size) ?? 0) + text.length);
    weights.set(weight, (weights.get(weight) ?? 0) + text.length);
    total += text.length;
  }
  const [size] = [...sizes].toSorted((one, other) => other[1] - one[1])[0] ?? [0];
  const common = [...weights].filter(([, letters]) => letters > total / 10).map(([weight]) => weight);
  return { size, weight: common.length > 0 ? Math.min(...common) : 0 };
}

function standsOut({ text, size, weight }: Line, body: TextStyle): boolean {
  return size > body.size * 1.04 || weight > body.weight || isInCapitals(text);
}
