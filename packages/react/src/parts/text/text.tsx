import { type Inline, parseInline, plainText } from '@recto/schema';
import type { ReactNode } from 'react';
import { Link } from '../link/index.ts';
import { unbroken } from '../unbroken.tsx';
import { otherScript } from '../words.tsx';
import * as styles from './text.css.ts';

/** Props of `<Text>`. */
export interface TextProps {
  /** Inline Markdown: strong, emphasis, code, links, breaks. HTML in it is shown as text. */
  children: string;
  /** BCP 47 tag of the page: a text in another script has its own language. @default 'en' */
  locale?: string | undefined;
}

// The key of a node is its place: it has no other identity.
const render = (nodes: readonly Inline[]): ReactNode =>
  nodes.length === 1 ? element(nodes[0] as Inline, 0) : nodes.map(element);

function element(node: Inline, key: number): ReactNode {
  switch (node.type) {
    case 'text':
      // A text needs no key, nor has one its own pieces.
      return unbroken(node.value);
    case 'strong':
      return <strong key={key}>{render(node.children)}</strong>;
    case 'emphasis':
      return <em key={key}>{render(node.children)}</em>;
    case 'code':
      return <code key={key}>{node.value}</code>;
    case 'link':
      return (
        <Link key={key} href={node.url}>
          {render(node.children)}
        </Link>
      );
    case 'paragraph':
      // Not a `p`, because a text field may be in a heading or a cell.
      return (
        <span key={key} data-part="paragraph" className={styles.paragraph}>
          {render(node.children)}
        </span>
      );
    case 'break':
      return <br key={key} />;
  }
}

/**
 * A text field of the document with its inline Markdown. Has an element around it only for another script.
 *
 * @example
 * ```tsx
 * <p>
 *   <Text>Mapped **1,200 fields** in [two seasons](https://example.com).</Text>
 * </p>
 * ```
 */
export function Text({ children, locale }: TextProps): ReactNode {
  return inlineText(children, locale);
}

/** The same for lists of many texts, where a component for each would take longer than the texts. */
export function inlineText(text: string, locale: string | undefined): ReactNode {
  const inline = render(parseInline(text));
  // The address of a link is not part of the text.
  const other = otherScript(text.includes('](') ? plainText(text) : text, locale);
  return other ? <span {...other}>{inline}</span> : inline;
}
