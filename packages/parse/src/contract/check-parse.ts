import type { Resume } from '@recto/schema';
import { parseLines } from '../resume/parse-resume.ts';
import { type Line, streamLines, textLines } from '../text/lines.ts';
import { placedText } from '../text/placed-text.ts';
import { readRuns } from '../text/runs.ts';
import { compareParsed } from './compare-parsed.ts';
import { type CheckOptions, fieldsOf } from './fields.ts';
import { findFields, type ParseFinding, type TextFindings } from './find-fields.ts';

/** What became of a document in one text made of its PDF. */
export interface ParseFindings extends TextFindings {
  /** All that could be read was: nothing is lost, fused, split, out of order, repeated or misread. */
  complete: boolean;
  /** In the text as it should be, but read as something else. */
  misread: ParseFinding[];
}

/** How a PDF is read, held against the document that it was made of. */
export interface ParseReport extends ParseFindings {
  /** How many fields were looked for. */
  fields: number;
  /** The same for text in the order of its place on the page instead of the order it is drawn in. */
  plain: ParseFindings;
}

/**
 * Reads a PDF as applicant-tracking systems do and compares with its source: every field that is shown must be found
 * whole, once, in order and in its section, and name, e-mail, phone, links, sections, employers, titles, dates, schools,
 * grades and skills must be read back as what they are.
 *
 * @param resume the document as it is shown, after `forAudience`
 * @throws {ParseError} `not-a-pdf`, `encrypted`, `damaged` or `too-large`
 */
export async function checkParse(resume: Resume, bytes: Uint8Array, options: CheckOptions = {}): Promise<ParseReport> {
  const groups = fieldsOf(resume, options);
  const runs = await readRuns(bytes);

  const lines = streamLines(runs);
  const drawn = findFields(groups, wordsOf(lines));
  const read = compareParsed(groups, parseLines(lines), resume, options, true);

  const placedLines = textLines(placedText(runs));
  const placed = findFields(groups, wordsOf(placedLines), true);
  const placedRead = compareParsed(groups, parseLines(placedLines), resume, options, false);

  return {
    ...findings(drawn, read),
    fields: groups.reduce(
      (sum, { title, blocks }) => sum + (title ? 1 : 0) + blocks.flatMap(([order = []]) => order).length,
      0,
    ),
    plain: findings(placed, placedRead),
  };
}

/** The text with a break behind every line and every cell. */
const wordsOf = (lines: readonly Line[]) =>
  lines.flatMap(({ segments }) => segments.map(({ text }) => text)).join('\n');

function findings(text: TextFindings, read: readonly ParseFinding[]): ParseFindings {
  const known = new Set(Object.values(text).flatMap((list: ParseFinding[]) => list.map(({ path }) => path)));
  const misread = read.filter(({ path }) => !known.has(path));
  const { unreadable: _, ...faults } = text;
  return { complete: [...Object.values(faults), misread].every((list) => list.length === 0), ...text, misread };
}
