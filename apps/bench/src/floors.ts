import type { AnyNode, Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** The least that can be done for a page: what any program that writes it has to do at least. */
export interface Floors {
  /** The same HTML by string concatenation: its texts are escaped, its tags are constants. */
  concatenate(): string;
  /** React rendering the same elements, made anew each time, and nothing else. */
  react(): string;
  elements: number;
}

/** The floors of a page, made from its HTML. */
export function floorsOf(html: string): Floors {
  const { children } = parseDocument(html.replace(/^<!doctype html>\s*/i, ''), { decodeEntities: true });
  const root = children.find((node) => node.type === 'tag') as Element;
  const pieces: Piece[] = [];
  collect(root, pieces);
  return {
    concatenate() {
      let page = '';
      for (const piece of pieces) page += piece.isText ? escapeText(piece.content) : piece.content;
      return page;
    },
    react: () => renderToStaticMarkup(toReact(root, 0)),
    elements: count(root),
  };
}

interface Piece {
  isText: boolean;
  content: string;
}

const escapeText = (text: string) =>
  text.replace(
    /[&<>"']/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? '&#x27;',
  );

function collect(node: AnyNode, pieces: Piece[]): void {
  if (node.type === 'text')
    pieces.push({ isText: (node.parent as Element | null)?.name !== 'script', content: node.data });
  if (!('attribs' in node)) return;
  const attributes = Object.entries(node.attribs).map(([name, value]) => ` ${name}="${escapeText(value)}"`);
  pieces.push({ isText: false, content: `<${node.name}${attributes.join('')}>` });
  for (const child of node.children) collect(child, pieces);
  pieces.push({ isText: false, content: `</${node.name}>` });
}

/** Attributes that React calls by other names. */
const NAMES: Readonly<Record<string, string>> = {
  class: 'className',
  charset: 'charSet',
  colspan: 'colSpan',
  datetime: 'dateTime',
};

function toReact(node: AnyNode, key: number): ReactNode {
  if (node.type === 'text') return node.data;
  if (!('attribs' in node)) return null;
  const { style: _, ...attribs } = node.attribs;
  const props = Object.fromEntries(Object.entries(attribs).map(([name, value]) => [NAMES[name] ?? name, value]));
  if (node.name === 'script') {
    const __html = node.children.map((child) => ('data' in child ? child.data : '')).join('');
    return createElement('script', { ...props, key, dangerouslySetInnerHTML: { __html } });
  }
  return createElement(node.name, { ...props, key }, ...node.children.map(toReact));
}

function count(node: AnyNode): number {
  return 'children' in node ? 1 + node.children.reduce((sum, child) => sum + count(child), 0) : 0;
}
