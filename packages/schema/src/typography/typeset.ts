import type { Inline } from '../inline/types.ts';
import { boundSpaces } from './bound-spaces.ts';
import { curlyQuotes } from './curly-quotes.ts';
import { quotationMarks } from './quotation-marks.ts';

/** A text without any of these has nothing to change. */
const CANDIDATE = /["']| (?=\S)/;
/** Stands in the context for what is not changed: code, and links. It is a word, so that marks beside it close or open. */
const KEPT = 'x';

function replacements(text: string, locale: string): Map<number, string> {
  const marks = quotationMarks(locale);
  const quotes = marks ? curlyQuotes(text, marks) : new Map<number, string>();
  return new Map([...quotes, ...boundSpaces(text, locale)]);
}

function replaced(text: string, start: number, changes: ReadonlyMap<number, string>): string {
  if (changes.size === 0) return text;
  return Array.from({ length: text.length }, (_, index) => changes.get(start + index) ?? text.charAt(index)).join('');
}

/**
 * A plain text as a typographer sets it, in the manner of its language: curly quotation marks and apostrophes, and
 * U+00A0 where no line may break (units, initials, forms of address, before French signs). It adds and removes no word.
 *
 * @param locale BCP 47 tag of the text
 * @example typesetText(`Won 'Gold' in Jun'21, 40 GB`, 'en') // Won ‘Gold’ in Jun’21, 40 GB
 */
export function typesetText(text: string, locale: string): string {
  return CANDIDATE.test(text) ? replaced(text, 0, replacements(text, locale)) : text;
}

/** The words of nodes as one text, in the order in which `typesetRun` meets them again. */
function context(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'code' || node.type === 'link') return KEPT;
      return node.type === 'break' ? '\n' : context(node.children);
    })
    .join('');
}

/**
 * As `typesetText`, for the nodes of `parseInline`. A quotation may begin before strong words and end after them. Code and
 * links stay as they are.
 */
export function typesetInline(nodes: readonly Inline[], locale: string): Inline[] {
  // No quotation goes on in the next paragraph.
  if (nodes[0]?.type !== 'paragraph') return typesetRun(nodes, locale);
  return nodes.map((node) => ('children' in node ? { ...node, children: typesetRun(node.children, locale) } : node));
}

function typesetRun(nodes: readonly Inline[], locale: string): Inline[] {
  const text = context(nodes);
  if (!CANDIDATE.test(text)) return [...nodes];
  const changes = replacements(text, locale);
  let start = 0;
  const typeset = (node: Inline): Inline => {
    if (node.type === 'text') {
      const value = replaced(node.value, start, changes);
      start += node.value.length;
      return { ...node, value };
    }
    if (node.type === 'code' || node.type === 'link' || node.type === 'break') {
      start += 1;
      return node;
    }
    return { ...node, children: node.children.map(typeset) };
  };
  return nodes.map(typeset);
}
