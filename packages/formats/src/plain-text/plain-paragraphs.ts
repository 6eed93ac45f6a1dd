import { type Inline, parseInline } from '@recto/schema';
import { plainLine } from '../outline/plain-line.ts';

/**
 * The paragraphs of prose without markup. A line end begins a paragraph, and the address of a link follows its words:
 * "the paper (https://example.com)".
 */
export function plainParagraphs(source: string): string[] {
  return wordsOf(parseInline(source)).split('\n').map(plainLine).filter(Boolean);
}

function wordsOf(nodes: readonly Inline[]): string {
  const separator = nodes[0]?.type === 'paragraph' ? '\n' : '';
  return nodes
    .map((node) => {
      if (node.type === 'break') return '\n';
      if (node.type === 'link') return linkWords(wordsOf(node.children), node.url);
      return 'children' in node ? wordsOf(node.children) : node.value;
    })
    .join(separator);
}

function linkWords(text: string, url: string): string {
  const address = url.replace(/^(?:mailto|tel):/, '');
  return text.includes(address) ? text : `${text} (${address})`;
}
