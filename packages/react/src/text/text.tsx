import { type Inline, parseInline } from '@recto/schema';
import { Fragment, type ReactNode } from 'react';
import { Link } from '../link/index.ts';
import * as styles from './text.css.ts';

export interface TextProps {
  /** Inline Markdown: strong, emphasis, code, links, breaks. HTML in it is shown as text. */
  children: string;
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

/** A text field of the document, its inline Markdown rendered. Brings no element around it. */
export function Text({ children }: TextProps) {
  return <>{render(parseInline(children))}</>;
}
