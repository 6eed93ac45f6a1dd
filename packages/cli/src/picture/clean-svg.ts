import { SaxesParser, type SaxesTagNS } from 'saxes';
import { type CssAddress, rewriteCss, scanCss } from '../stylesheet/css-addresses.ts';
import { cleanDataPicture } from './clean-picture.ts';
import { PictureError } from './picture-error.ts';
import { svgAttributes, svgElements, textElements } from './svg-vocabulary.ts';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** An element that is kept, or the text in one. */
type Node = { tag: string; attributes: Map<string, string>; children: Node[] } | string;
type Element = Exclude<Node, string>;

/**
 * An SVG picture written anew from the elements and attributes that draw it. Scripts, handlers of events, links, HTML,
 * animations, comments, metadata and what editors add are on no list and left out. Addresses stay where they are a part
 * of the picture: `#id`, or raster pictures in `data:` addresses, which are cleaned as well.
 *
 * @throws {PictureError} when it is not well-formed XML in UTF-8, or defines entities
 */
export async function cleanSvg(bytes: Buffer): Promise<Buffer> {
  const root = readSvg(decode(bytes));
  await cleanAddresses(root);
  return Buffer.from(`${written(root)}\n`);
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new PictureError('it is no text in UTF-8. Save it as UTF-8', { cause: error });
  }
}

function readSvg(text: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const open: Element[] = [];
  let root: Element | undefined;
  /** Elements that are open inside of one that is left out. */
  let outside = 0;
  parser.on('error', (error) => {
    throw new PictureError(`it is no XML that can be read (${error.message})`);
  });
  parser.on('doctype', (content) => {
    if (/<!ENTITY/i.test(content)) throw new PictureError('it defines entities. Save it without (plain SVG)');
  });
  parser.on('opentag', (tag) => {
    // A link is drawn as what it holds.
    const name = tag.local === 'a' ? 'g' : tag.local;
    if (outside > 0 || tag.uri !== SVG || !svgElements.has(name)) {
      outside += 1;
      return;
    }
    const element: Element = { tag: name, attributes: attributesOf(tag), children: [] };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    if (outside > 0) outside -= 1;
    else open.pop();
  });
  const addText = (content: string) => {
    const element = open.at(-1);
    if (outside === 0 && element && textElements.has(element.tag)) element.children.push(content);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  if (root?.tag !== 'svg') throw new PictureError('it is no SVG');
  return root;
}

function attributesOf(tag: SaxesTagNS): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const { local, uri, value } of Object.values(tag.attributes)) {
    if (uri === '' ? svgAttributes.has(local) : uri === XLINK && local === 'href' && !('href' in tag.attributes)) {
      attributes.set(local, value);
    } else if (uri === XML && (local === 'space' || local === 'lang')) attributes.set(`xml:${local}`, value);
  }
  return attributes;
}

async function cleanAddresses(root: Element): Promise<void> {
  const waiting = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    const { tag, attributes, children } = element;
    const href = attributes.get('href');
    if (href !== undefined) {
      const clean = await ownAddress(href);
      if (clean === undefined) attributes.delete('href');
      else attributes.set('href', clean);
    }
    for (const [name, value] of attributes) {
      if (name !== 'href' && /[(@\\]/.test(value)) attributes.set(name, await cleanStyle(value));
    }
    if (tag === 'style') element.children = [await cleanStyle(children.filter(isText).join(''))];
    else waiting.push(...children.filter((child): child is Element => !isText(child)));
  }
}

const isText = (node: Node) => typeof node === 'string';

/** An address that is a part of the picture, or `undefined`. */
async function ownAddress(address: string): Promise<string | undefined> {
  const trimmed = address.trim();
  if (trimmed.startsWith('#')) return trimmed;
  return /^data:/i.test(trimmed) ? cleanDataPicture(trimmed, true).catch(() => undefined) : undefined;
}

async function cleanStyle(css: string): Promise<string> {
  const scan = scanCss(css);
  const problem = scan.problems.find(({ kind }) => kind === 'value');
  if (problem) throw new PictureError(`it ${problem.message}`);
  const clean = new Map<CssAddress, string>();
  for (const found of scan.addresses) {
    const address = (await ownAddress(found.address)) ?? '';
    if (address !== found.address) clean.set(found, address);
  }
  return rewriteCss(css, scan, (found) => clean.get(found));
}

const textOf = (text: string) => text.replace(/[&<>\r]/g, reference);
const attributeText = (text: string) => text.replace(/[&<>"\t\n\r]/g, reference);
const reference = (character: string) => `&#${character.charCodeAt(0)};`;

/** The text of an element. It does not call itself: elements may be nested to any depth. */
function written(root: Element): string {
  root.attributes.set('xmlns', SVG);
  const parts: string[] = [];
  const waiting: (Node | { end: string })[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') parts.push(textOf(node));
    else if ('end' in node) parts.push(`</${node.end}>`);
    else {
      const attributes = [...node.attributes].map(([name, value]) => ` ${name}="${attributeText(value)}"`).join('');
      const empty = node.children.length === 0;
      parts.push(`<${node.tag}${attributes}${empty ? '/' : ''}>`);
      if (!empty) waiting.push({ end: node.tag }, ...node.children.toReversed());
    }
  }
  return parts.join('');
}
