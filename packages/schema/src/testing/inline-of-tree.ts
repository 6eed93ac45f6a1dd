import { fromMarkdown } from 'mdast-util-from-markdown';
import { safeUrl } from '../inline/safe-url.ts';
import type { Inline } from '../inline/types.ts';

interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: readonly Node[];
}

const disabled =
  'blockQuote codeFenced codeIndented definition headingAtx htmlFlow htmlText labelStartImage list setextUnderline thematicBreak';

/** The same as `parseInline`, made of the syntax tree that mdast-util-from-markdown builds, to compare it with. */
export function inlineOfTree(text: string): Inline[] {
  const tree = fromMarkdown(text, { extensions: [{ disable: { null: disabled.split(' ') } }] });
  const paragraphs = tree.children.map((block) => ('children' in block ? inlines(block.children) : []));
  if (paragraphs.length > 1) return paragraphs.map((children) => ({ type: 'paragraph', children }));
  return paragraphs[0] ?? [];
}

function inlines(nodes: readonly Node[] = []): Inline[] {
  const out: Inline[] = [];
  for (const inline of nodes.flatMap(convert)) {
    const last = out.at(-1);
    if (inline.type === 'text' && last?.type === 'text') last.value += inline.value;
    else out.push(inline);
  }
  return out;
}

function convert({ type, value = '', url = '', children }: Node): Inline[] {
  if (type === 'text') {
    const lines = value.split('\n').map((line): Inline[] => (line === '' ? [] : [{ type: 'text', value: line }]));
    return lines.flatMap((line, index) => (index > 0 ? [{ type: 'break' }, ...line] : line));
  }
  if (type === 'inlineCode') return [{ type: 'code', value }];
  if (type === 'break') return [{ type }];
  if (type === 'strong' || type === 'emphasis') return [{ type, children: inlines(children) }];
  const address = safeUrl(url);
  return address === undefined ? inlines(children) : [{ type: 'link', url: address, children: inlines(children) }];
}
