import type { SectionKey } from '@recto/schema';
import type { Line } from '../text/lines.ts';
import { sectionOf } from './heading-words.ts';

/** A heading with the lines beneath it. */
export interface Block {
  title: string;
  key?: SectionKey;
  lines: Line[];
}

/** Words of a heading: in plain text, and where its look tells it from the text. */
const LONGEST = { plain: 6, distinct: 12 };

/** The look of a line: what all headings of a document share. */
const look = ({ text, size, weight }: Line) =>
  `${Math.round(size * 10)} ${weight} ${text === text.toUpperCase() && text !== text.toLowerCase()}`;

const isShort = ({ text, segments }: Line, words: number) =>
  segments.length === 1 && /\p{L}/u.test(text) && text.split(' ').length <= words;
const couldHead = (line: Line) => isShort(line, LONGEST.plain) && !/[.,;@•]|:./.test(line.text);

/**
 * Parts the lines at their headings. Headings in usual words are found first; in a document with fonts, whatever looks
 * as most of them do is one too, and what looks otherwise is none. Plain text has the words only.
 */
export function sectionsOf(lines: readonly Line[], body: Look): { head: Line[]; blocks: Block[] } {
  const candidates = lines.filter(couldHead);
  const named = candidates.filter(({ text }) => sectionOf(text));
  const looks = new Map<string, number>();
  for (const line of named) looks.set(look(line), (looks.get(look(line)) ?? 0) + 1);
  const usual = [...looks].toSorted((one, other) => other[1] - one[1])[0]?.[0];
  const distinct = named.some((line) => look(line) === usual && stands(line, body));
  const largest = lines.reduce((most, { size }) => Math.max(most, size), 0);
  const isHeading = (line: Line) => {
    if (distinct) return isShort(line, LONGEST.distinct) && look(line) === usual;
    if (!couldHead(line)) return false;
    // Without a single usual word, what is larger than the text is a heading, and the largest line the name.
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

/** Size and weight of the running text. */
export interface Look {
  size: number;
  weight: number;
}

/** The size of most letters, and the lightest weight of more than a few: names can be bold more often than not. */
export function bodyLook(lines: readonly Line[]): Look {
  const sizes = new Map<number, number>();
  const weights = new Map<number, number>();
  let all = 0;
  for (const { text, size, weight } of lines) {
    sizes.set(size, (sizes.get(size) ?? 0) + text.length);
    weights.set(weight, (weights.get(weight) ?? 0) + text.length);
    all += text.length;
  }
  const [size] = [...sizes].toSorted((one, other) => other[1] - one[1])[0] ?? [0];
  const common = [...weights].filter(([, letters]) => letters > all / 10).map(([weight]) => weight);
  return { size, weight: common.length > 0 ? Math.min(...common) : 0 };
}

function stands({ text, size, weight }: Line, body: Look): boolean {
  return size > body.size * 1.04 || weight > body.weight || text === text.toUpperCase();
}
