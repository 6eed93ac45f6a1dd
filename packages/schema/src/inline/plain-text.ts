import { parseInline } from './parse-inline.ts';
import type { Inline } from './types.ts';

/**
 * The words of a text field without its markup, for titles, descriptions and exports: "**3%** error" → "3% error".
 * Breaks become new lines, and an empty line separates paragraphs.
 */
export function plainText(text: string): string {
  return inlineText(parseInline(text));
}

function inlineText(nodes: readonly Inline[]): string {
  const separator = nodes[0]?.type === 'paragraph' ? '\n\n' : '';
  return nodes
    .map((node) => {
      if ('children' in node) return inlineText(node.children);
      return node.type === 'break' ? '\n' : node.value;
    })
    .join(separator);
}
