import { extname } from 'node:path';
import { dataAddress } from '../picture/data-address.ts';
import type { Sheet } from './compose-sheet.ts';
import { MEDIA_TYPES } from './media-types.ts';

/**
 * A page with its pictures inside of it. To the browser that prints it, it then has the same files as every document of its
 * theme, so that it keeps their fonts.
 */
export function withPicturesInside({ files }: Pick<Sheet, 'files'>, html: string): string {
  return withAddresses(
    html,
    dataAddressesOf(files, (type) => type.startsWith('image/')),
  );
}

type Files = Sheet['files'];

/** The content of files as addresses, by their path. */
export function dataAddressesOf(files: Files, isInside: (type: string) => boolean = () => true): Map<string, string> {
  const addresses = new Map<string, string>();
  for (const [path, content] of files) {
    const type = MEDIA_TYPES[extname(path).toLowerCase()];
    if (type !== undefined && isInside(type)) addresses.set(path, dataAddress({ type, content: Buffer.from(content) }));
  }
  return addresses;
}

/** A page with files inside of it, where it names their path. */
export function withAddresses(html: string, addresses: ReadonlyMap<string, string>): string {
  return (
    html
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
