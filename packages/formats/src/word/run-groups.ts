import type { Inline } from '@recto/schema';
import { writeInline } from '../reading/write-inline.ts';
import type { WordParagraph, WordRun } from './read-paragraphs.ts';

/** Text that is not of the document: signs between fields, and labels. */
const SIGNS = new Set(['separator', 'field label']);

/** The text of one field in a paragraph. */
export interface FieldText {
  field: string;
  text: string;
  url?: string;
}

/** The fields of a paragraph in their order. Runs of one field in sequence are one text: programs divide runs. */
export function fieldTexts(runs: readonly WordRun[]): FieldText[] {
  const texts: FieldText[] = [];
  let open: FieldText | undefined;
  for (const { field, text, url } of runs) {
    if (field === undefined || SIGNS.has(field)) {
      if (text.trim() !== '' || field !== undefined) open = undefined;
    } else if (open?.field === field && open.url === url) open.text += text;
    else {
      open = { field, text, ...(url !== undefined && { url }) };
      texts.push(open);
    }
  }
  return texts.map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' ').trim() })).filter(({ text }) => text !== '');
}

/** The label of a contact, and what follows until the next one. */
export interface ContactText {
  label?: string;
  texts: FieldText[];
}

/** The contacts of a paragraph: bars are between them. */
export function contactTexts(runs: readonly WordRun[]): ContactText[] {
  const groups: WordRun[][] = [[]];
  for (const run of runs) {
    if (run.field === 'separator' && run.text.includes('|')) groups.push([]);
    else groups.at(-1)?.push(run);
  }
  return groups.map((group) => {
    const label = group
      .filter(({ field }) => field === 'field label')
      .map(({ text }) => text)
      .join('');
    const word = label.replace(/\s?[:：]\s*$/, '').trim();
    return { texts: fieldTexts(group), ...(word && { label: word }) };
  });
}

/** The words of a paragraph. */
export const wordsOf = ({ runs }: WordParagraph) =>
  runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** The prose of a paragraph as inline Markdown: what has no field. Tabs to a date are no part of it. */
export function proseOf(runs: readonly WordRun[]): string {
  const inline = runs.filter(({ field }) => field === undefined).flatMap(inlineOf);
  return writeInline(trimmed(merged(inline)));
}

function inlineOf({ text, bold, italic, code, url }: WordRun): Inline[] {
  const parts = text.replaceAll('\t', '').split('\n');
  return parts.flatMap((part, index): Inline[] => {
    const value: Inline[] = part === '' ? [] : [code ? { type: 'code', value: part } : { type: 'text', value: part }];
    const marked = value.map((node) => withMarkup(node, { bold, italic, url }));
    return index > 0 ? [{ type: 'break' }, ...marked] : marked;
  });
}

function withMarkup(
  node: Inline,
  { bold, italic, url }: { bold: boolean; italic: boolean; url: string | undefined },
): Inline {
  let marked = node;
  if (italic) marked = { type: 'emphasis', children: [marked] };
  if (bold) marked = { type: 'strong', children: [marked] };
  return url === undefined ? marked : { type: 'link', url, children: [marked] };
}

/** Joins nodes of the same markup that follow one another. */
function merged(nodes: readonly Inline[]): Inline[] {
  const out: Inline[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (last?.type === 'text' && node.type === 'text') last.value += node.value;
    else if (last?.type === 'code' && node.type === 'code') last.value += node.value;
    else if (last && isSameMarkup(last, node)) (last as Marked).children.push(...(node as Marked).children);
    else out.push(structuredClone(node));
  }
  return out.map((node) => ('children' in node ? { ...node, children: merged(node.children) } : node));
}

type Marked = Extract<Inline, { children: Inline[] }>;

function isSameMarkup(one: Inline, other: Inline): boolean {
  if (one.type !== other.type || !('children' in one)) return false;
  return one.type !== 'link' || one.url === (other as typeof one).url;
}

/** Without spaces and breaks at both ends, which Markdown does not keep. */
function trimmed(nodes: Inline[]): Inline[] {
  const isBlank = (node: Inline | undefined) =>
    node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
  const kept = [...nodes];
  while (isBlank(kept[0])) kept.shift();
  while (isBlank(kept.at(-1))) kept.pop();
  const [first, last] = [kept[0], kept.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return kept;
}
