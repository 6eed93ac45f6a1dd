import type { SectionKey } from '@recto/schema';
import { withParseErrors } from '../parse-error.ts';
import { type Line, streamLines, textLines } from '../text/lines.ts';
import { readRuns } from '../text/runs.ts';
import { findEmail, findLinks, findPhone } from './contacts.ts';
import { entriesOf, type ParsedEntry } from './entries.ts';
import { bodyStyle, sectionsOf, type TextStyle } from './sections.ts';

/** A section as it was parsed. */
export interface ParsedSection {
  /** The heading as written. */
  title: string;
  /** The built-in section, if the heading is common in one of the locales. */
  key?: SectionKey;
  lines: string[];
  entries: ParsedEntry[];
}

/** A résumé as it was parsed. Fields that were not found are absent. */
export interface ParsedResume {
  name?: string;
  email?: string;
  phone?: string;
  /** Web addresses as written, with or without scheme. */
  links: string[];
  /** Sections in the order of the text. */
  sections: ParsedSection[];
  /** All text, line by line, without page numbers and running heads. */
  text: string;
}

/**
 * Parses a résumé in a PDF as applicant-tracking systems do: text in the order of the content stream, name and headings
 * by size and weight, contacts and dates by pattern, entries by bold text at their start. Uses only positioned text and
 * names of fonts, so that every PDF can be parsed; tags, outline and attachments are ignored.
 *
 * @throws {ParseError} `not-a-pdf`, `encrypted`, `damaged` or `too-large`
 */
export async function parsePdf(bytes: Uint8Array): Promise<ParsedResume> {
  return withParseErrors(async () => parseLines(streamLines(await readRuns(bytes))));
}

/** Parses a résumé in plain text, such as the output of a text extractor, by words and line breaks. */
export function parseText(text: string): ParsedResume {
  return parseLines(textLines(text));
}

export function parseLines(lines: readonly Line[]): ParsedResume {
  const body = bodyStyle(lines);
  const { head, blocks } = sectionsOf(lines, body);
  const text = lines.map((line) => line.text).join('\n');
  const top = (head.length > 0 ? head : lines.slice(0, 12))
    .map((line) => line.segments.map((part) => part.text).join('\n'))
    .join('\n');
  const name = nameOf(head.length > 0 ? head : lines.slice(0, 12), body);
  const email = findEmail(top) ?? findEmail(text);
  const contacts = findEmail(top) ? top : `${top}\n${linesAroundEmail(text)}`;
  const phone = contacts.split('\n').map(findPhone).find(Boolean);
  return {
    ...(name ? { name } : {}),
    ...(email ? { email } : {}),
    ...(phone ? { phone } : {}),
    links: [...new Set([...findLinks(contacts, true), ...findLinks(text.slice(top.length), false)])],
    sections: blocks.map(({ title, key, lines: inside }) => ({
      title,
      ...(key ? { key } : {}),
      lines: inside.map((line) => line.text),
      entries: entriesOf(inside, key, body),
    })),
    text,
  };
}

/** Lines before and after an e-mail address in which the other contacts are. */
const NEAR = 4;

/** The lines around the first e-mail address: where the head was not recognized, the contacts are still together. */
function linesAroundEmail(text: string): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => findEmail(line));
  return at < 0 ? '' : lines.slice(Math.max(0, at - NEAR), at + NEAR + 1).join('\n');
}

/** A Tamil word may be drawn from the sign of a vowel on, and U+FFFD is a glyph that the file says no character of. */
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}\p{Pd}'’.\s\ufffd]*$/u;

const couldBe = ({ segments }: Line) => NAME.test(segments[0]?.text ?? '');

/**
 * The largest line at the top; of several the boldest, then the first. Includes the lines beside it that continue it. In plain
 * text, the first line that may be a name.
 */
function nameOf(head: readonly Line[], body: TextStyle): string | undefined {
  const candidates = head.filter(couldBe);
  const prominent = candidates.filter(({ size, weight }) => size > body.size || weight > body.weight);
  const [best] = (prominent.length > 0 ? prominent : candidates).toSorted(
    (one, other) => Math.round(other.size - one.size) || other.weight - one.weight,
  );
  if (!best) return undefined;
  const at = head.indexOf(best);
  const above = furtherLines(best, head.slice(0, at).toReversed()).toReversed();
  const lines = [...above, best, ...furtherLines(best, head.slice(at + 1))];
  return lines.map(({ segments }) => segments[0]?.text).join(' ');
}

/** The lines that continue a name, from the next one on. Plain text has no styles. */
function furtherLines(name: Line, lines: readonly Line[]): Line[] {
  const further: Line[] = [];
  for (const line of lines) {
    if (name.size === 0 || !continuesName(further.at(-1) ?? name, line)) break;
    further.push(line);
  }
  return further;
}

/** Fonts of other scripts are of another size for the same height, and of the nearest weight that they have. */
const OTHER_FONT = { size: 0.65, weight: 100, distance: 1.6 };

/** Whether two lines are in one style, or in that of two scripts, one below the other. */
function continuesName(one: Line, other: Line): boolean {
  if (!couldBe(other)) return false;
  if (one.size === other.size && one.weight === other.weight) return true;
  const [smaller, larger] = [Math.min(one.size, other.size), Math.max(one.size, other.size)];
  return (
    scriptsOf(one.text) !== scriptsOf(other.text) &&
    smaller > OTHER_FONT.size * larger &&
    Math.abs(one.weight - other.weight) <= OTHER_FONT.weight &&
    one.page === other.page &&
    Math.abs(one.y - other.y) < OTHER_FONT.distance * larger
  );
}

const LATIN = /\p{Script=Latin}/u;

/** Whether a text has Latin letters, others, or both. */
const scriptsOf = (text: string) => `${LATIN.test(text)} ${/\p{L}/u.test(text.replace(/\p{Script=Latin}/gu, ''))}`;
