import type { Resume } from '@recto/schema';
import { parseLines } from '../resume/parse-resume.ts';
import { type Line, streamLines, textLines } from '../text/lines.ts';
import { readRuns } from '../text/runs.ts';
import { textByPosition } from '../text/text-by-position.ts';
import { compareParsed } from './compare-parsed.ts';
import { type CheckOptions, fieldsOf } from './fields.ts';
import { findFields, type ParseFinding, type TextFindings } from './find-fields.ts';

/** The result of parsing a PDF in one order of its text. */
export interface ParseFindings extends TextFindings {
  /** Whether nothing is lost, fused, split, out of order, repeated or misread. */
  complete: boolean;
  /** Fields that are correct in the text, and parsed as something else. */
  misread: ParseFinding[];
}

/** A comparison of a parsed PDF with the document that it was made from. */
export interface ParseReport extends ParseFindings {
  /** Number of fields that the document shows. */
  fields: number;
  /** The result for the text by its position on the page, instead of in the order of drawing. */
  plain: ParseFindings;
}

/**
 * Parses a PDF as applicant-tracking systems do, and compares the result with its source. Every field that is shown must
 * be found complete, once, in order and in its section. Name, email, phone, links, sections, employers, titles, dates,
 * schools, grades and skills must be parsed as what they are.
 *
 * @param resume the document that is shown, after `forAudience`
 * @throws {ParseError} `not-a-pdf`, `encrypted`, `damaged` or `too-large`
 */
export async function checkParse(resume: Resume, bytes: Uint8Array, options: CheckOptions = {}): Promise<ParseReport> {
  const groups = fieldsOf(resume, options);
  const runs = await readRuns(bytes);

  const lines = streamLines(runs);
  const drawn = findFields(groups, textOf(lines));
  const read = compareParsed(groups, parseLines(lines), resume, options, true);

  const positionedLines = textLines(textByPosition(runs));
  const positioned = findFields(groups, textOf(positionedLines), true);
  const positionedRead = compareParsed(groups, parseLines(positionedLines), resume, options, false);

  return {
    ...findings(drawn, read),
    fields: groups.reduce(
      (sum, { title, blocks }) => sum + (title ? 1 : 0) + blocks.flatMap(([order = []]) => order).length,
      0,
    ),
    plain: findings(positioned, positionedRead),
  };
}

/** The text with a line break after every segment. */
const textOf = (lines: readonly Line[]) => lines.flatMap(({ segments }) => segments.map(({ text }) => text)).join('\n');

function findings(text: TextFindings, read: readonly ParseFinding[]): ParseFindings {
  const known = new Set(Object.values(text).flatMap((list: ParseFinding[]) => list.map(({ path }) => path)));
  const misread = read.filter(({ path }) => !known.has(path));
  const { unreadable: _, ...faults } = text;
  return { complete: [...Object.values(faults), misread].every((list) => list.length === 0), ...text, misread };
}
