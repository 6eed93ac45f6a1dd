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

const NAME = /^\p{L}[\p{L}\p{M}\p{Pd}'’.\s]*$/u;

/**
 * The largest line at the top; of several the boldest, then the first. Includes the lines below it in the same style. In
 * plain text, the first line that may be a name.
 */
function nameOf(head: readonly Line[], body: TextStyle): string | undefined {
  const couldBe = ({ segments }: Line) => NAME.test(segments[0]?.text ?? '');
  const candidates = head.filter(couldBe);
  const prominent = candidates.filter(({ size, weight }) => size > body.size || weight > body.weight);
  const [best] = (prominent.length > 0 ? prominent : candidates).toSorted(
    (one, other) => Math.round(other.size - one.size) || other.weight - one.weight,
  );
  if (!best) return undefined;
  const after = head.slice(head.indexOf(best) + 1);
  const isSame = (line: Line) =>
    best.size > 0 && couldBe(line) && line.size === best.size && line.weight === best.weight;
  const end = after.findIndex((line) => !isSame(line));
  const lines = [best, ...after.slice(0, end < 0 ? after.length : end)];
  return lines.map(({ segments }) => segments[0]?.text).join(' ');
}
