import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

const BLOCK =
  'address|article|caption|dd|div|dl|dt|figcaption|figure|h[1-6]|header|li|ol|p|section|table|tbody|td|th|thead|tr|ul';
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** Markup as text again. */
export const decoded = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => ENTITIES[name] ?? '');

/** The markup that a server sends for elements. */
export const markup = (node: ReactNode): string => renderToStaticMarkup(node);

/** Markup without the links that React 19 adds to load pictures early. */
export const withoutPreloads = (html: string): string => html.replace(/<link rel="preload"[^>]*>/g, '');

/** Every opening tag of the markup. */
export const tags = (html: string): string[] =>
  html.match(/<[a-z][a-z0-9]*(?:\s[^\s=>"]+(?:="[^"]*")?)*\s*\/?>/gi) ?? [];

/** The tags of one element. */
export const tagsOf = (html: string, name: string): string[] => tags(html).filter((tag) => tag.startsWith(`<${name}`));

/** The visible text of the page, a line for each block, without JSON-LD. */
export function lines(html: string): string[] {
  return (
    decoded(
      html
        .replace(/<script[^>]*>.*?<\/script>/gs, '')
        .replace(new RegExp(`</?(?:${BLOCK})(?:\\s[^>]*)?>|<br/?>`, 'g'), '\n')
        .replace(/<[^>]+>/g, ''),
    )
      .split('\n')
      // All kinds of spaces, also those without a line break.
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter(Boolean)
  );
}

/** The text of the page in one line. */
export const text = (html: string): string => lines(html).join(' ');
