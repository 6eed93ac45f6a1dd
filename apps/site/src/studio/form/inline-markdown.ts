import { type Inline, parseInline } from '@recto/schema';

/** Puts a text of inline Markdown into an element, as what it means: bold is bold. Nothing in it is ever markup of HTML. */
export function writeInline(element: HTMLElement, text: string): void {
  element.replaceChildren(...nodesOf(parseInline(text)));
}

function nodesOf(pieces: readonly Inline[]): Node[] {
  return pieces.flatMap((piece): Node[] => {
    if (piece.type === 'text') return [document.createTextNode(piece.value)];
    if (piece.type === 'break') return [document.createElement('br')];
    if (piece.type === 'code') return [wrapped('code', [document.createTextNode(piece.value)])];
    if (piece.type === 'strong') return [wrapped('b', nodesOf(piece.children))];
    if (piece.type === 'emphasis') return [wrapped('i', nodesOf(piece.children))];
    if (piece.type === 'paragraph') return [...nodesOf(piece.children), document.createElement('br')];
    const link = wrapped('a', nodesOf(piece.children));
    link.dataset.url = piece.url;
    return [link];
  });
}

function wrapped(name: string, children: Node[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}

/** The text of inline Markdown that an element shows. */
export function readInline(element: Node): string {
  return markdownOf(element).replaceAll('\u00a0', ' ').replace(/\n+$/, '');
}

function markdownOf(node: Node): string {
  let text = '';
  for (const child of node.childNodes) text += pieceOf(child, text.at(-1), child.nextSibling?.textContent?.[0]);
  return text;
}

function pieceOf(node: Node, before: string | undefined, after: string | undefined): string {
  if (node.nodeType === Node.TEXT_NODE) return escaped(node.nodeValue ?? '');
  const element = node as HTMLElement;
  const name = element.localName;
  if (name === 'br') return '\n';
  const inside = name === 'code' ? (element.textContent ?? '') : markdownOf(element);
  if (inside.trim() === '' || !canBeMarked(inside, before, after)) return inside;
  if (name === 'b' || name === 'strong') return marked(inside, '**');
  if (name === 'i' || name === 'em') return marked(inside, '*');
  if (name === 'code') return marked(inside, '`');
  if (name === 'a') return `[${inside}](${element.dataset.url ?? element.getAttribute('href') ?? ''})`;
  return name === 'div' || name === 'p' ? `\n${inside}` : inside;
}

/** Markdown takes no sign between a letter and a full stop or a per cent: such words are plain until a space comes. */
function canBeMarked(inside: string, before = ' ', after = ' '): boolean {
  const isLetter = (sign: string) => /[\p{L}\p{N}]/u.test(sign);
  const opens = !isLetter(before) || isLetter(inside[0] ?? '');
  const closes = !isLetter(after) || isLetter(inside.at(-1) ?? '');
  return opens && closes;
}

/** Signs stand at words: spaces go out of them. */
function marked(text: string, sign: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return `${before}${sign}${words}${sign}${after}`;
}

/** A text whose signs would be read as Markdown gets backslashes. */
function escaped(text: string): string {
  const pieces = parseInline(text);
  const isPlain = pieces.every((piece) => piece.type === 'text');
  const plain = pieces.map((piece) => (piece.type === 'text' ? piece.value : '')).join('');
  if (isPlain && plain === text.trim()) return text;
  return /[*_`[\]\\]/.test(text) ? text.replaceAll(/[*_`[\]\\]/g, '\\$&') : text;
}
