import { type Inline, parseInline } from '@recto/schema';
import type { PhrasingContent } from 'mdast';

/** Inline Markdown of a field as paragraphs of a Markdown document. */
export function paragraphsOf(source: string): PhrasingContent[][] {
  const nodes = parseInline(source.trim());
  return nodes[0]?.type === 'paragraph'
    ? nodes.flatMap((node) => (node.type === 'paragraph' ? [phrasing(node.children)] : []))
    : [phrasing(nodes)];
}

function phrasing(nodes: readonly Inline[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    switch (node.type) {
      case 'code':
        return [{ type: 'inlineCode', value: node.value }];
      case 'paragraph':
        return phrasing(node.children);
      case 'link':
        return [{ type: 'link', url: node.url, children: phrasing(node.children) as [] }];
      case 'strong':
      case 'emphasis':
        return [{ type: node.type, children: phrasing(node.children) }];
      default:
        return [node];
    }
  });
}

/**
 * The nodes of a Markdown document as inline nodes of a field. A single line end is a space, as in every Markdown document;
 * HTML is text, and a picture is its words.
 */
export function inlineOf(nodes: readonly PhrasingContent[]): Inline[] {
  const out: Inline[] = [];
  for (const node of nodes.flatMap(convert)) {
    const last = out.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else out.push(node);
  }
  return out;
}

function convert(node: PhrasingContent): Inline[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return [{ type: 'text', value: node.value.replace(/\s*\n\s*/g, ' ') }];
    case 'inlineCode':
      return [{ type: 'code', value: node.value }];
    case 'break':
      return [{ type: 'break' }];
    case 'image':
      return node.alt ? [{ type: 'text', value: node.alt }] : [];
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: inlineOf(node.children) }];
    case 'link':
      return [{ type: 'link', url: node.url, children: inlineOf(node.children) }];
    default:
      return 'children' in node ? inlineOf(node.children as PhrasingContent[]) : [];
  }
}

/** The words of inline nodes. */
export function wordsOf(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if ('children' in node) return wordsOf(node.children);
      return node.type === 'break' ? ' ' : node.value;
    })
    .join('');
}

/** Divides nodes at the breaks. */
export function linesOf(nodes: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}

/** Divides nodes at a sign between spaces, which is in no markup. */
export function dividedAt(nodes: readonly Inline[], sign: string): Inline[][] {
  const parts: Inline[][] = [[]];
  for (const node of nodes) {
    if (node.type !== 'text') {
      parts.at(-1)?.push(node);
      continue;
    }
    for (const [index, value] of ` ${node.value} `.split(` ${sign} `).entries()) {
      if (index > 0) parts.push([]);
      const text = index > 0 ? value : value.slice(1);
      parts.at(-1)?.push({ type: 'text', value: text });
    }
    trimEnd(parts.at(-1) as Inline[]);
  }
  return parts
    .map((part) => part.filter((node) => node.type !== 'text' || node.value !== ''))
    .filter((part) => part.length);
}

/** Takes back the space that was added to the last text. */
function trimEnd(part: Inline[]): void {
  const last = part.at(-1);
  if (last?.type === 'text') last.value = last.value.slice(0, -1);
}
