import { nearestLocale, sectionOfHeading } from '@recto/schema';

/** A line of a text. */
export interface TextLine {
  text: string;
  /** Columns before the text. */
  indent: number;
  /** The number of empty lines before it. */
  blanks: number;
  /** Counts from 1. */
  number: number;
}

/** A part of a text: what is before the first heading, or a section. */
export interface TextPart {
  /** Absent before the first heading. */
  heading?: string;
  lines: TextLine[];
}

/** The lines of a text that are not empty. */
export function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let blanks = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const content = line.trim();
    if (content === '') blanks++;
    else {
      lines.push({ text: content, indent: line.replaceAll('\t', '    ').search(/\S/), blanks, number: index + 1 });
      blanks = 0;
    }
  }
  return lines;
}

/** Divides lines at the headings. */
export function partsOf(lines: readonly TextLine[]): TextPart[] {
  const parts: TextPart[] = [{ lines: [] }];
  for (const [index, line] of lines.entries()) {
    if (isHeading(line, lines[index + 1], index === 0)) parts.push({ heading: line.text, lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts;
}

/** A heading is between empty lines, two before it; or a known heading in capitals, with an empty line before it. */
function isHeading({ text, indent, blanks }: TextLine, next: TextLine | undefined, isFirst: boolean): boolean {
  if (isFirst || indent > 0 || blanks === 0) return false;
  if (blanks >= 2 && (next === undefined || next.blanks > 0)) return true;
  return isInCapitals(text) && sectionOfHeading(text) !== undefined;
}

export function isInCapitals(text: string): boolean {
  return text === text.toLocaleUpperCase(nearestLocale('en')) && /\p{Lu}/u.test(text);
}
