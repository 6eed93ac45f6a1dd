import type { TextItem } from '../text-items.ts';
import type { Line } from './lines.ts';

/** The lines under each title. What is before the first title has the title `profile`. */
export type Sections = ReadonlyMap<string, Line[]>;

/** Words of titles that are known without capitals. */
const TITLE_WORDS = /experience|education|project|skill|job|course|extracurricular|objective|summary|award|honor/i;

/** Whether the name of the font says that it is bold: "SemiBold" does, "Medium" does not. */
export const isBold = ({ font }: TextItem) => /bold/i.test(font);

/** Whether a text has letters, and none of them is small. */
export const isUpperCase = ({ text }: TextItem) => /[a-z]/i.test(text) && text === text.toUpperCase();

/** The sections of a document. What follows a heading that is not known belongs to the section before. */
export function sectionsOf(lines: readonly Line[]): Sections {
  const sections = new Map<string, Line[]>();
  let title = 'profile';
  let body: Line[] = [];
  for (const [index, line] of lines.entries()) {
    if (!isTitle(line, index)) {
      body.push(line);
      continue;
    }
    sections.set(title, body);
    title = (line[0] as TextItem).text.trim();
    body = [];
  }
  return sections.set(title, body);
}

function isTitle(line: Line, index: number): boolean {
  const [item] = line;
  if (!item || index < 2 || line.length > 1) return false;
  return (isBold(item) && isUpperCase(item)) || isKnownTitle(item.text.trim());
}

function isKnownTitle(text: string): boolean {
  const words = text.split(' ').filter((word) => word !== '&');
  return words.length <= 2 && /^[A-Z][A-Za-z\s&]*$/.test(text) && TITLE_WORDS.test(text);
}

/** The lines of the first section whose title contains one of the words; none if there is no such section. */
export function linesUnder(sections: Sections, words: readonly string[]): Line[] {
  for (const [title, lines] of sections) {
    if (words.some((word) => title.toLowerCase().includes(word))) return lines;
  }
  return [];
}
