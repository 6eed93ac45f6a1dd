import { safeUrl } from './safe-url.ts';
import type { Inline } from './types.ts';

/** How many spans are inside each other. What is deeper is text. */
const DEEPEST = 32;

/** Spans that contain others. */
export type SpanType = 'strong' | 'emphasis' | 'link';

interface Span {
  type: SpanType | 'paragraph';
  url: string;
  children: Inline[];
}

/** Builds the inline tree of a text from its parts in their order. */
export interface InlineBuilder {
  paragraphs: Inline[][];
  openParagraph(): void;
  open(type: SpanType): void;
  /** Ends the span that was opened last. A link that `safeUrl` refuses becomes its words. */
  close(): void;
  /** The address of the link that is open. */
  address(url: string): void;
  /** Adds a text: new lines in it are breaks. */
  text(value: string): void;
  code(value: string): void;
}

/** A builder without anything yet. */
export function inlineBuilder(): InlineBuilder {
  const paragraphs: Inline[][] = [];
  let spans: Span[] = [];
  const add = (inline: Inline) => {
    const children = spans.at(-1)?.children ?? [];
    const last = children.at(-1);
    if (inline.type === 'text' && last?.type === 'text') last.value += inline.value;
    else children.push(inline);
  };
  return {
    paragraphs,
    openParagraph() {
      const children: Inline[] = [];
      paragraphs.push(children);
      spans = [{ type: 'paragraph', url: '', children }];
    },
    open: (type) => spans.push({ type, url: '', children: [] }),
    close() {
      const span = spans.pop();
      if (!span || span.type === 'paragraph') return;
      const { type, url, children } = span;
      const address = type === 'link' ? safeUrl(url) : undefined;
      if (spans.length > DEEPEST + 1 || (type === 'link' && address === undefined)) children.forEach(add);
      else if (address !== undefined) add({ type: 'link', url: address, children });
      else add({ type: type as 'strong' | 'emphasis', children });
    },
    address(url) {
      const span = spans.at(-1);
      if (span) span.url = url;
    },
    text(value) {
      for (const [index, line] of value.split('\n').entries()) {
        if (index > 0) add({ type: 'break' });
        if (line !== '') add({ type: 'text', value: line });
      }
    },
    code: (value) => add({ type: 'code', value }),
  };
}
