import { fromMarkdown } from 'mdast-util-from-markdown';
import { safeUrl } from './safe-url.ts';
import type { Inline } from './types.ts';

// A text without any of these is a single node, and is not parsed.
const MARKUP = /[\\`*_[<\n\r]|&#?\w+;/;

// A text above these limits is not parsed. No résumé has one, and in the worst cases the time of Markdown grows with the
// square of the length.
const LONGEST = 50_000;
const MOST_MARKS = 1_000;
const DEEPEST = 32;

// Constructs that make blocks, HTML or images. They are off, because a field of a résumé is a few lines of text.
const constructs = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'list',
  'setextUnderline',
  'thematicBreak',
];

/**
 * Reads the inline Markdown of a text field: strong, emphasis, code, links, and breaks. A new line is a break, an empty
 * line begins a paragraph; there are `paragraph` nodes only where there is more than one, and only at the top. HTML stays
 * text. A link whose address `safeUrl` refuses becomes its words.
 */
export function parseInline(text: string): Inline[] {
  if (text === '') return [];
  if (!MARKUP.test(text)) return [{ type: 'text', value: text }];
  if (text.length > LONGEST || countMarks(text) > MOST_MARKS) return [{ type: 'text', value: text }];
  const tree = fromMarkdown(text.replaceAll('\r\n', '\n'), { extensions: [{ disable: { null: constructs } }] });
  const paragraphs = tree.children.map((block) => ('children' in block ? inlines(block.children, 0) : []));
  if (paragraphs.length > 1) return paragraphs.map((children) => ({ type: 'paragraph', children }));
  return paragraphs[0] ?? [];
}

interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: readonly Node[];
}

function inlines(nodes: readonly Node[], depth: number): Inline[] {
  const out: Inline[] = [];
  for (const node of nodes) {
    for (const inline of convert(node, depth)) {
      const last = out.at(-1);
      if (inline.type === 'text' && last?.type === 'text') last.value += inline.value;
      else out.push(inline);
    }
  }
  return out;
}

function convert(node: Node, depth: number): Inline[] {
  const children =
    depth < DEEPEST ? inlines(node.children ?? [], depth + 1) : [{ type: 'text' as const, value: words(node) }];
  switch (node.type) {
    case 'text':
      return lines(node.value ?? '');
    case 'inlineCode':
      return [{ type: 'code', value: node.value ?? '' }];
    case 'break':
      return [{ type: 'break' }];
    case 'strong':
      return [{ type: 'strong', children }];
    case 'emphasis':
      return [{ type: 'emphasis', children }];
    case 'link': {
      const url = safeUrl(node.url ?? '');
      return url === undefined ? children : [{ type: 'link', url, children }];
    }
    default:
      return children;
  }
}

function lines(value: string): Inline[] {
  return value
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...(line === '' ? [] : [{ type: 'text', value: line } as const]),
    ]);
}

function words(node: Node): string {
  return node.value ?? (node.children ?? []).map(words).join('');
}

function countMarks(text: string): number {
  return text.match(/[\\`*_[\]<&]/g)?.length ?? 0;
}
