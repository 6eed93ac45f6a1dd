import { Link, Text, View } from '@react-pdf/renderer';
import { type Highlight, highlightText, type Inline, parseInline } from '@recto/schema';
import { createElement as e, type ReactElement, type ReactNode } from 'react';
import { styles } from './styles.ts';

/** An entry of the outline, below that of the parent. The types of the library have it for pages only. */
const outline = (title: string | undefined) => (title ? { bookmark: title } : {});

/** A section with its title in a grey bar. */
export function section(title: string, ...children: ReactNode[]): ReactElement {
  return e(
    View,
    { key: title, style: styles.section, ...outline(title) },
    e(Text, { style: styles.title, minPresenceAhead: 40 }, title),
    ...children,
  );
}

interface Entry {
  title: string | undefined;
  subtitle: string | undefined;
  location?: string | undefined;
  dates: string;
  highlights: readonly Highlight[] | undefined;
}

/** A line with title, organization, location and dates, and the bullets below it. */
export function entry({ title, subtitle, location, dates, highlights }: Entry, index: number): ReactElement {
  const texts = bullets(highlights);
  return e(
    View,
    { key: index, ...(index > 0 && { style: styles.nextEntry }), ...outline(title) },
    e(
      View,
      { style: styles.entryHeader, minPresenceAhead: 30 },
      e(
        Text,
        null,
        [title, subtitle].filter(Boolean).join(', '),
        location && e(Text, { style: styles.regular }, `, ${location}`),
      ),
      e(Text, null, dates),
    ),
    ...texts.slice(0, -2),
    // The last bullet is not alone on a page.
    e(View, { wrap: false }, ...texts.slice(-2)),
  );
}

/** One text for each bullet, with a hanging indent. */
export function bullets(highlights: readonly Highlight[] = []): ReactElement[] {
  return highlights.map((each, index) =>
    e(
      Text,
      { key: index, style: index < highlights.length - 1 ? styles.spacedBullet : styles.bullet },
      ...rich(`• ${highlightText(each)}`),
    ),
  );
}

/** A table with a border, whose rows do not split. */
export function table(rows: readonly ReactNode[][]): ReactElement {
  return e(
    View,
    { style: styles.table },
    ...rows.map((cells, index) => e(View, { style: index > 0 ? styles.nextRow : styles.row, wrap: false }, ...cells)),
  );
}

/** Inline Markdown. */
export function rich(text: string): ReactNode[] {
  return parseInline(text).map(run);
}

function run(inline: Inline, key: number): ReactNode {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.value;
    case 'strong':
      return e(Text, { key, style: styles.bold }, ...inline.children.map(run));
    case 'emphasis':
      return e(Text, { key, style: styles.emphasis }, ...inline.children.map(run));
    case 'link':
      return e(Link, { key, src: inline.url }, ...inline.children.map(run));
    case 'paragraph':
      return e(Text, { key }, ...inline.children.map(run));
    case 'break':
      return '\n';
  }
}
