import { type Inline, parseInline } from '@recto/schema';

/**
 * The inline Markdown of a text field: `parseInline` gives the same nodes again. A sign is escaped only where it would be
 * markup otherwise. Markup that Markdown cannot have, such as strong spaces, is left out.
 */
export function writeInline(nodes: readonly Inline[]): string {
  const wanted = JSON.stringify(nodes);
  const written = [source(nodes, String), source(nodes, escaped)].find(
    (text) => JSON.stringify(parseInline(text)) === wanted,
  );
  return written ?? plainSource(words(nodes));
}

/** The inline Markdown of a text without markup. */
export function plainSource(text: string): string {
  const lines = text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim();
  return (
    [lines, escaped(lines)].find((source) => words(parseInline(source)) === lines && !hasMarkup(source)) ??
    escaped(lines)
  );
}

const hasMarkup = (text: string) =>
  parseInline(text).some(({ type }) => type === 'strong' || type === 'emphasis' || type === 'code' || type === 'link');

const escaped = (text: string) => text.replace(/[\\`*_[\]<&]/g, String.raw`\$&`);

type WriteText = (text: string) => string;

function source(nodes: readonly Inline[], write: WriteText): string {
  const separator = nodes[0]?.type === 'paragraph' ? '\n\n' : '';
  return nodes.map((node) => sourceOf(node, write)).join(separator);
}

function sourceOf(node: Inline, write: WriteText): string {
  switch (node.type) {
    case 'text':
      return write(node.value);
    case 'break':
      return '\n';
    case 'code':
      return codeSource(node.value);
    case 'strong':
      return `**${source(node.children, write)}**`;
    case 'emphasis':
      return `*${source(node.children, write)}*`;
    case 'link':
      return `[${source(node.children, write)}](${/[()\\]/.test(node.url) ? `<${node.url}>` : node.url})`;
    case 'paragraph':
      return source(node.children, write);
  }
}

/** A code span has a longer fence than its text. */
function codeSource(value: string): string {
  const longest = Math.max(0, ...(value.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^`|`$|^ .* $/.test(value) ? ' ' : '';
  return `${fence}${space}${value}${space}${fence}`;
}

/** The words of nodes, with line ends for breaks and an empty line between paragraphs. */
function words(nodes: readonly Inline[]): string {
  const separator = nodes[0]?.type === 'paragraph' ? '\n\n' : '';
  return nodes
    .map((node) => {
      if ('children' in node) return words(node.children);
      return node.type === 'break' ? '\n' : node.value;
    })
    .join(separator);
}
