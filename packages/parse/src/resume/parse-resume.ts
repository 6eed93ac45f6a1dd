import type { SectionKey } from '@recto/schema';
import { withParseErrors } from '../parse-error.ts';
import { type Line, streamLines, textLines } from '../text/lines.ts';
import { readRuns } from '../text/runs.ts';
import { findEmail, findLinks, findPhone } from './contacts.ts';
import { entriesOf, type ParsedEntry } from './entries.ts';
import { bodyLook, type Look, sectionsOf } from './sections.ts';

/** A section as a parser sees it. */
export interface ParsedSection {
  /** The heading as it stands there. */
  title: string;
  /** The built-in section that the heading announces, when its words are usual in one of the locales. */
  key?: SectionKey;
  lines: string[];
  entries: ParsedEntry[];
}

/** What a machine reads back from a résumé. Whatever it did not find is absent. */
export interface ParsedResume {
  name?: string;
  email?: string;
  phone?: string;
  /** Addresses as they are written, with or without scheme. */
  links: string[];
  /** In the order of the text. */
  sections: ParsedSection[];
  /** All text, line by line, without page numbers. */
  text: string;
}

/**
 * Reads a résumé back from a PDF as applicant-tracking systems do: the text in the order of the content stream, name
 * and headings by size and weight, contacts and dates by pattern, entries by bold first words. Works on positioned text
 * and names of fonts alone; tags, outline and attachments of the file take no part.
 *
 * @throws {ParseError} `not-a-pdf`, `encrypted`, `damaged` or `too-large`
 */
export async function parsePdf(bytes: Uint8Array): Promise<ParsedResume> {
  return withParseErrors(async () => parseLines(streamLines(await readRuns(bytes))));
}

/** The same for plain text, such as another extractor made of a PDF: words and line breaks have to do. */
export function parseText(text: string): ParsedResume {
  return parseLines(textLines(text));
}

export function parseLines(lines: readonly Line[]): ParsedResume {
  const body = bodyLook(lines);
  const { head, blocks } = sectionsOf(lines, body);
  const text = lines.map((line) => line.text).join('\n');
  const top = (head.length > 0 ? head : lines.slice(0, 12))
    .map((line) => line.segments.map((part) => part.text).join('\n'))
    .join('\n');
  const name = nameOf(head.length > 0 ? head : lines.slice(0, 12), body);
  const email = findEmail(top) ?? findEmail(text);
  const phone = top.split('\n').map(findPhone).find(Boolean);
  return {
    ...(name ? { name } : {}),
    ...(email ? { email } : {}),
    ...(phone ? { phone } : {}),
    links: [...new Set([...findLinks(top, true), ...findLinks(text.slice(top.length), false)])],
    sections: blocks.map(({ title, key, lines: inside }) => ({
      title,
      ...(key ? { key } : {}),
      lines: inside.map((line) => line.text),
      entries: entriesOf(inside, key, body),
    })),
    text,
  };
}

const NAME = /^\p{L}[\p{L}\p{M}'’.\s-]*$/u;

/**
 * The largest line at the top, of several the boldest, of several the first, with the lines beneath that look the same;
 * in plain text the first that could be one.
 */
function nameOf(head: readonly Line[], body: Look): string | undefined {
  const couldBe = ({ segments }: Line) => NAME.test(segments[0]?.text ?? '');
  const candidates = head.filter(couldBe);
  const standing = candidates.filter(({ size, weight }) => size > body.size || weight > body.weight);
  const [best] = (standing.length > 0 ? standing : candidates).toSorted(
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
