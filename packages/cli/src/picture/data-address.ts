import { PictureError } from './picture-error.ts';

/** What a `data:` address contains. */
export interface DataAddress {
  /** Media type in lower case, without parameters: "image/png". */
  type: string;
  content: Buffer;
}

/**
 * Reads a `data:` address (RFC 2397) as browsers do.
 *
 * @throws {PictureError} when it cannot be read
 */
export function readDataAddress(address: string): DataAddress {
  const comma = address.indexOf(',');
  if (comma < 0) throw new PictureError('its address has no data');
  const [type = '', ...parameters] = address.slice('data:'.length, comma).toLowerCase().split(';');
  let text: Buffer;
  try {
    text = percentDecoded(address.slice(comma + 1).replace(/[\t\n\r]/g, ''));
  } catch {
    throw new PictureError('its address cannot be read');
  }
  const base64 = parameters.at(-1)?.trim() === 'base64';
  return { type: type.trim(), content: base64 ? Buffer.from(text.toString('latin1'), 'base64') : text };
}

export const dataAddress = ({ type, content }: DataAddress) => `data:${type};base64,${content.toString('base64')}`;

/** Bytes of a text in which some are written as `%` and two digits. */
function percentDecoded(text: string): Buffer {
  const parts = text.split(/((?:%[\da-f]{2})+)/i);
  return Buffer.concat(
    parts.map((part, index) =>
      index % 2 === 1 ? Buffer.from(part.replaceAll('%', ''), 'hex') : Buffer.from(part, 'utf8'),
    ),
  );
}
