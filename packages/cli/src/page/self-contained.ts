import { posix } from 'node:path';
import { rewriteCss, scanCss } from '../stylesheet/css-addresses.ts';
import type { Sheet } from './compose-sheet.ts';
import { dataAddressesOf, withAddresses } from './pictures-inside.ts';

/** A page as one file: its stylesheets, fonts and pictures are inside of it. */
export function selfContained({ files }: Pick<Sheet, 'files'>, html: string): string {
  const addresses = dataAddressesOf(files);
  // In text a quotation mark is an entity, so that what looks like an attribute is one.
  const styled = html.replace(/<link rel="stylesheet" href="([^"]+)"\/>/g, (link, path: string) => {
    const css = files.get(path);
    return css === undefined ? link : `<style>${cssInside(path, `${Buffer.from(css)}`, addresses)}</style>`;
  });
  return withAddresses(styled, addresses);
}

/** A stylesheet for a `<style>`, with the files that it names inside of it. */
function cssInside(path: string, css: string, addresses: ReadonlyMap<string, string>): string {
  const inside = rewriteCss(css, scanCss(css), ({ address }) =>
    addresses.get(posix.join(posix.dirname(path), address.replace(/[?#].*$/, ''))),
  );
  // An end tag in a string of CSS would end the element.
  return inside.replaceAll('</', '<\\/');
}
