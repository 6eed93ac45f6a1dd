import { type SaxesAttributeNS, SaxesParser } from 'saxes';

const SVG = 'http://www.w3.org/2000/svg';
const XHTML = 'http://www.w3.org/1999/xhtml';

/** Elements that draw, and those that say how and what. */
const DRAWING: ReadonlySet<string> = new Set(
  'circle clipPath defs desc ellipse g line linearGradient marker mask metadata path pattern polygon polyline radialGradient rect stop style svg switch symbol text textPath title tspan use'.split(
    ' ',
  ),
);

/**
 * Whether an SVG is only shapes and letters, all of them its own: well-formed XML in UTF-8 without entities, scripts,
 * animations, HTML and addresses. In an `<img>`, such a picture needs no cleaning to be drawn: no script runs
 * there, nothing is loaded (https://www.w3.org/TR/SVG2/conform.html#secure-static-mode), and nothing but its drawing is in the PDF.
 */
export function isPlainSvg(bytes: Buffer): boolean {
  let isPlain = true;
  let root: string | undefined;
  const refuse = () => {
    isPlain = false;
  };
  const parser = new SaxesParser({ xmlns: true });
  // Not well-formed, or a default of the library that is no XML: it goes on, which costs no more than time.
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('processinginstruction', refuse);
  parser.on('opentag', ({ uri, local, attributes }) => {
    root ??= `${uri} ${local}`;
    if (uri === XHTML || (uri === SVG && !DRAWING.has(local))) refuse();
    if (!Object.values(attributes).every(isOwn)) refuse();
  });
  const checkText = (text: string) => {
    if (!isOwnStyle(text)) refuse();
  };
  parser.on('text', checkText);
  parser.on('cdata', checkText);
  try {
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
  } catch {
    return false;
  }
  return isPlain && root === `${SVG} svg`;
}

/** Whether an attribute runs nothing, and names nothing outside of the picture. */
function isOwn({ local, value }: SaxesAttributeNS): boolean {
  if (/^on/i.test(local)) return false;
  return local === 'href' ? value.trim().startsWith('#') : isOwnStyle(value);
}

/** Without at-rules, escapes and addresses of others. */
const isOwnStyle = (css: string): boolean => !/[@\\]|url\(\s*["']?\s*(?!["'#\s])/i.test(css);
