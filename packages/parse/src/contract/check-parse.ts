import type { ResumeDocument } from '@recto/schema';
import { judgePlainText, type PlainTextReport } from '../judges/plain-text/judge-plain-text.ts';
import { judgeSinglePass, type SinglePassReport } from '../judges/single-pass/judge-single-pass.ts';
import { plainTextOf, textItemsOf } from '../judges/text-items.ts';
import { parseLines } from '../resume/parse-resume.ts';
import { withDocument } from '../text/checked-document.ts';
import { type Line, streamLines, textLines } from '../text/lines.ts';
import { runsOf } from '../text/runs.ts';
import { textByPosition } from '../text/text-by-position.ts';
import { vocabularyOf, wholeWords } from '../text/whole-words.ts';
import { compareParsed } from './compare-parsed.ts';
import { type CheckOptions, type FieldGroup, fieldsOf } from './fields.ts';
import { findFields } from './find-fields.ts';
import type { ParseIssue } from './parse-issue.ts';

/** The result of parsing a PDF in one order of its text. */
export interface ParseIssues {
  /** Whether there are no issues, other than fields that are `unreadable`. */
  complete: boolean;
  /** First the fields that are not in the text as they should be, then those that are parsed as something else. */
  issues: ParseIssue[];
}

/** A comparison of a parsed PDF with the document that it was made from. */
export interface ParseReport extends ParseIssues {
  /** Number of fields that the document shows. */
  fields: number;
  /** The result for the text by its position on the page, instead of in the order of drawing. */
  plain: ParseIssues;
  /** What parsers make of the PDF that share no code with `parsePdf`. */
  judges: {
    /** An open parser of the usual kind: one pass in the order of drawing, English, one column. */
    singlePass: SinglePassReport;
    /** An extractor of plain text in the order of drawing. */
    plainText: PlainTextReport;
  };
}

/**
 * Parses a PDF as applicant-tracking systems do, and compares the result with its source. Every field that is shown must
 * be found complete, once, in order and in its section; words may be divided at the end of a line. Name, email, phone,
 * links, sections, employers, titles, dates, schools, grades and skills must be parsed as what they are.
 *
 * @param resume the document that is shown, after `forAudience`
 * @throws {ParseError} `not-a-pdf`, `encrypted`, `damaged` or `too-large`
 */
export async function checkParse(
  resume: ResumeDocument,
  bytes: Uint8Array,
  options: CheckOptions = {},
): Promise<ParseReport> {
  const groups = fieldsOf(resume, options);
  const [runs, items] = await withDocument(bytes, async (document) => [
    await runsOf(document),
    await textItemsOf(document),
  ]);

  const vocabulary = vocabularyOf(textsOf(groups));
  const lines = streamLines(runs);
  const drawn = findFields(groups, wholeWords(textOf(lines), vocabulary));
  const read = compareParsed(groups, parseLines(lines), resume, options, true);

  const positionedLines = textLines(textByPosition(runs));
  const positioned = findFields(groups, wholeWords(textOf(positionedLines), vocabulary), true);
  const positionedRead = compareParsed(groups, parseLines(positionedLines), resume, options, false);

  return {
    ...bothOf(drawn, read),
    fields: groups.reduce(
      (sum, { title, blocks }) => sum + (title ? 1 : 0) + blocks.flatMap(([order = []]) => order).length,
      0,
    ),
    plain: bothOf(positioned, positionedRead),
    judges: {
      singlePass: judgeSinglePass(resume, items, options),
      plainText: judgePlainText(groups, wholeWords(plainTextOf(items), vocabulary), runs.length),
    },
  };
}

const textsOf = (groups: readonly FieldGroup[]) =>
  groups.flatMap(({ blocks }) => blocks.flat(2).map(({ text }) => text));

/** The text with a line break after every segment. */
const textOf = (lines: readonly Line[]) => lines.flatMap(({ segments }) => segments.map(({ text }) => text)).join('\n');

/** The issues of the text, and of the fields that are correct in it. */
function bothOf(text: readonly ParseIssue[], read: readonly ParseIssue[]): ParseIssues {
  const known = new Set(text.map(({ location }) => location.path));
  const issues = [...text, ...read.filter(({ location }) => !known.has(location.path))];
  return { complete: issues.every(({ rule }) => rule === 'unreadable'), issues };
}
