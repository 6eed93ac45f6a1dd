import { separators } from '@recto/schema';
import { type Paragraph, type ParagraphChild, TabStopType } from 'docx';
import type { Entry } from '../outline/outline.ts';
import { fieldParagraph, type ParagraphFormat } from './entry-paragraphs.ts';

/** Awarder, rank and summary in one line; further paragraphs of the summary in lines of their own. */
export function awardTexts({ subtitle, body }: Entry, { runs, locale }: ParagraphFormat): ParagraphChild[][] {
  const origin = runs.words(subtitle);
  const summary = body.flatMap((block) => (block.type === 'prose' ? runs.prose(block.text) : []));
  const [first = [], ...others] = summary;
  const colon = origin.length > 0 && first.length > 0 ? runs.text(separators(locale).colon) : [];
  return [[...origin, ...colon, ...first], ...others].filter((line) => line.length > 0);
}

/** A line for each award, as on a page: title, awarder, rank, summary, and the date at its end. */
export function awardLines(entry: Entry, format: ParagraphFormat): Paragraph[] {
  const { runs, locale, width } = format;
  const [first = [], ...others] = awardTexts(entry, format);
  const title = runs.words(entry.title, { bold: true });
  const colon = title.length > 0 && first.length > 0 ? runs.text(separators(locale).colon, { bold: true }) : [];
  const date = entry.dates ? [runs.tab(), ...runs.field('dates', entry.dates)] : [];
  const tabStops = [{ type: TabStopType.RIGHT, position: width }];
  return [
    fieldParagraph('award', [...title, ...colon, ...first, ...date], format, { tabStops }),
    ...others.map((line) => fieldParagraph('summary', line, format)),
  ];
}
