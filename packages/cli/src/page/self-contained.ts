import { extname, posix } from 'node:path';
import { dataAddress } from '../picture/data-address.ts';
import { rewriteCss, scanCss } from '../stylesheet/css-addresses.ts';
import type { Sheet } from './compose-sheet.ts';
import { MEDIA_TYPES } from './media-types.ts';

/** A page as one file: its stylesheets, fonts and pictures are inside of it. */
export function selfContained({ files }: Pick<Sheet, 'files'>, html: string): string {
  const addresses = new Map<string, string>();
  for (const [path, content] of files) {
    const type = MEDIA_TYPES[extname(path).toLowerCase()];
    if (type !== undefined) addresses.set(path, dataAddress({ type, content: Buffer.from(content) }));
  }
  // In text a quotation mark is an entity, so that what looks like an attribute is one.
  return (
    html
      .replace(/<link rel="stylesheet" href="([^"]+)"\/>/g, (link, path: string) => {
        const css = files.get(path);
        return css === undefined ? link : `<style>${cssInside(path, `${Buffer.from(css)}`, addresses)}</style>`;
      })
      // React asks for pictures ahead; here they are there.
      .replace(/<link rel="preload"[^>]*? href="([^"]+)"[^>]*>/g, (link, path: string) =>
        addresses.has(path) ? '' : link,
      )
      .replace(/ src="([^"]+)"/g, (attribute, path: string) => {
        const address = addresses.get(path);
        return address === undefined ? attribute : ` src="${address}"`;
      })
  );
}

/** A stylesheet for a `<style>`, with the files that it names inside of it. */
function cssInside(path: string, css: string, addresses: ReadonlyMap<string, string>): string {
  const inside = rewriteCss(css, scanCss(css), ({ address }) =>
    addresses.get(posix.join(posix.dirname(path), address.replace(/[?#].*$/, ''))),
  );
  // An end tag in a string of CSS would end the element.
  return inside.replaceAll('</', '<\\/');
}
