import {
  Children,
  type ComponentProps,
  isValidElement,
  type ReactElement,
  type ReactNode,
  useLayoutEffect,
  useRef,
} from 'react';
import { CodeBlock } from '../components/code-block.tsx';
import { Scrolled } from '../components/scrolled.tsx';
import { linkOf } from './links.ts';

/** The words of any content, for the address of a heading. */
const textOf = (content: ReactNode): string =>
  Children.toArray(content)
    .map((child) =>
      isValidElement(child) ? textOf((child as ReactElement<{ children?: ReactNode }>).props.children) : String(child),
    )
    .join('');

/** The address of a heading within its page: "on-paper". */
const addressOf = (content: ReactNode): string =>
  textOf(content)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

function heading(Level: 'h2' | 'h3' | 'h4') {
  return function Heading({ children, id = addressOf(children) }: ComponentProps<'h2'>) {
    return <Level id={id}>{children}</Level>;
  };
}

function Anchor({ href = '', children, ...props }: ComponentProps<'a'>) {
  const address = linkOf(href);
  const leaves = address.startsWith('./?path=') || /^https?:/.test(address);
  return (
    <a {...props} href={address} {...(leaves && { target: '_top' })}>
      {children}
    </a>
  );
}

interface CodeProps {
  className?: string;
  children?: ReactNode;
}

/** A fenced block is `<pre><code class="language-tsx">`. */
function Pre({ children }: { children?: ReactNode }) {
  const code = isValidElement<CodeProps>(children) ? children.props : { children };
  const language = /(?:language|lang)-(\w+)/.exec(code.className ?? '')?.[1];
  return <CodeBlock code={textOf(code.children).replace(/\n$/, '')} language={language} />;
}

/** A table. On a phone each row is a paragraph, in which a cell of a third column, or a later one, has the name of its column. */
function Table({ children }: { children?: ReactNode }) {
  const table = useRef<HTMLTableElement>(null);
  useLayoutEffect(() => {
    const [head, ...rows] = table.current?.rows ?? [];
    const names = [...(head?.cells ?? [])].map(({ textContent }) => textContent);
    if (names.length < 3) return;
    for (const { cells } of rows) for (const [index, cell] of [...cells].entries()) label(cell, index && names[index]);
  });
  return (
    <Scrolled className="manual-scroll is-stacked" label="Table">
      <table ref={table}>{children}</table>
    </Scrolled>
  );
}

function label(cell: HTMLTableCellElement, name: string | 0 | undefined) {
  if (name) cell.dataset.label = name;
}

const Code = ({ children }: CodeProps) => <code>{children}</code>;

/** How prose is rendered in the manual, in MDX and in the READMEs of packages. */
export const elements = {
  h1: ({ children }: ComponentProps<'h1'>) => <h1>{children}</h1>,
  h2: heading('h2'),
  h3: heading('h3'),
  h4: heading('h4'),
  a: Anchor,
  pre: Pre,
  code: Code,
  table: Table,
};
