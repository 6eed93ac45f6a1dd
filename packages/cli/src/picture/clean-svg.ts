import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { type CssAddress, rewriteCss, scanCss } from '../stylesheet/css-addresses.ts';
import { cleanDataPicture } from './clean-picture.ts';
import { PictureError } from './picture-error.ts';

const SVG = 'http://www.w3.org/2000/svg';

// No scripts run and no resources load in a JSDOM without options.
const { window } = new JSDOM('');
const sanitizer = createDOMPurify(window);

/** Elements whose text is drawn, or says how; text elsewhere is only room between elements. */
const WITH_TEXT = new Set(['style', 'text', 'tspan', 'textPath']);

/**
 * An SVG picture as it may be published. DOMPurify removes scripts, event handlers, HTML, comments, metadata and what
 * editors add; titles, descriptions and layers that are not drawn go too: a page has its own words for a picture. Addresses stay where they are a part of the picture: `#id`, or raster pictures in `data:` addresses,
 * which are cleaned as well.
 *
 * @throws {PictureError} when it is not well-formed XML in UTF-8, or defines entities
 */
export async function cleanSvg(bytes: Buffer): Promise<Buffer> {
  const root = readSvg(decode(bytes));
  sanitizer.sanitize(root, {
    IN_PLACE: true,
    USE_PROFILES: { svg: true, svgFilters: true },
    // A copy of another element of the picture: its address is held to `#id` below.
    ADD_TAGS: ['use'],
    ADD_ATTR: ['fr', 'limitingconeangle', 'pointsatx', 'pointsaty', 'pointsatz', 'unicode-bidi'],
    FORBID_TAGS: ['metadata', 'title', 'desc'],
    ALLOW_DATA_ATTR: false,
    KEEP_CONTENT: false,
    // Its lists are in small letters, and it compares names in these unless it is told that the text is XML. As XML, it
    // removes whatever SVG writes with a capital: `viewBox`, gradients, clip paths and filters.
    NAMESPACE: SVG,
  });
  removeHidden(root);
  for (const element of [root, ...root.querySelectorAll('*')]) await cleanElement(element);
  return Buffer.from(`${new window.XMLSerializer().serializeToString(root)}\n`);
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new PictureError('it is not text in UTF-8. Save it as UTF-8', { cause });
  }
}

function readSvg(text: string): Element {
  if (/<!ENTITY/i.test(text)) throw new PictureError('it defines entities. Save it without them, as plain SVG');
  const document = new window.DOMParser().parseFromString(text, 'image/svg+xml');
  const root = document.documentElement;
  if (root.localName === 'parsererror') throw new PictureError('it is not well-formed XML');
  if (root.localName !== 'svg' || root.namespaceURI !== SVG) throw new PictureError('it is no SVG');
  return root;
}

/** Removes what is not drawn, such as the hidden layers of editors, unless another part of the picture names it. */
function removeHidden(root: Element): void {
  const named = new Set(new window.XMLSerializer().serializeToString(root).match(/#[^"')\s]+/g));
  for (const element of root.querySelectorAll('[display], [style]')) {
    const ids = [element, ...element.querySelectorAll('[id]')].map(({ id }) => `#${id}`);
    if (isHidden(element) && !ids.some((id) => named.has(id))) element.remove();
  }
}

const isHidden = (element: Element) =>
  element.getAttribute('display') === 'none' ||
  /(?:^|;)\s*display\s*:\s*none\s*(?:;|$)/i.test(element.getAttribute('style') ?? '');

async function cleanElement(element: Element): Promise<void> {
  for (const attribute of [...element.attributes]) {
    if (attribute.localName === 'href') {
      const address = await ownAddress(attribute.value);
      if (address === undefined) element.removeAttributeNode(attribute);
      else attribute.value = address;
    } else if (/[(@\\]/.test(attribute.value)) attribute.value = await cleanStyle(attribute.value);
  }
  if (element.localName === 'style') element.textContent = await cleanStyle(element.textContent ?? '');
  if (WITH_TEXT.has(element.localName)) return;
  for (const child of [...element.childNodes]) if (child.nodeType === window.Node.TEXT_NODE) child.remove();
}

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
