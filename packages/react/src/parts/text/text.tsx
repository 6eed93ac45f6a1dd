import { type Inline, parseInline, plainText } from '@recto/schema';
import { Fragment, type ReactNode } from 'react';
import { Link } from '../link/index.ts';
import { otherScript } from '../words.tsx';
import * as styles from './text.css.ts';

export interface TextProps {
  /** Inline Markdown: strong, emphasis, code, links, breaks. HTML in it is shown as text. */
  children: string;
  /** BCP 47 tag of the page: a text in another script says so. @default 'en' */
  locale?: string | undefined;
}

// The nodes of a text have no identity but their place.
const render = (nodes: readonly Inline[]): ReactNode => nodes.map((node, index) => element(node, index));

function element(node: Inline, key: number): ReactNode {
  switch (node.type) {
    case 'text':
      return <Fragment key={key}>{node.value}</Fragment>;
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
      // A text field may stand in a heading or a cell: a block of its own, but no `p`.
      return (
        <span key={key} data-part="paragraph" className={styles.paragraph}>
          {render(node.children)}
        </span>
      );
    case 'break':
      return <br key={key} />;
  }
}

/** A text field of the document, its inline Markdown rendered. Brings an element around it only for another script. */
export function Text({ children, locale }: TextProps) {
  const inline = render(parseInline(children));
  // The address of a link is no word of the text.
  const other = otherScript(children.includes('](') ? plainText(children) : children, locale);
  return other ? <span {...other}>{inline}</span> : inline;
}
