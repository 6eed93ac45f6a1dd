import type { Snapshot } from '../state/store.ts';

/** What a link contains. */
interface Shared extends Snapshot {
  file: string;
}

/** The longest link that browsers and messengers take as it is. */
export const LONGEST_LINK = 30_000;

/** A link that contains a document in its fragment, which browsers send to no server. */
export async function shareLink(document: Shared, page: string = location.href): Promise<string> {
  const bytes = await compressed(new TextEncoder().encode(JSON.stringify(document)));
  const url = new URL(page);
  url.hash = `d=${toBase64Url(bytes)}`;
  return url.href;
}

/** The document that a fragment contains. `undefined` where it contains none; fails where it is damaged. */
export async function sharedIn(hash: string): Promise<Shared | undefined> {
  const packed = /^#d=([\w-]+)$/.exec(hash)?.[1];
  if (!packed) return undefined;
  const text = new TextDecoder().decode(await expanded(fromBase64Url(packed)));
  const { text: document, appearance, file } = JSON.parse(text) as Partial<Shared>;
  if (typeof document !== 'string') return undefined;
  const tokens = Object.entries(appearance?.tokens ?? {}).filter(([, value]) => /^(string|number)$/.test(typeof value));
  return {
    text: document,
    appearance: {
      tokens: Object.fromEntries(tokens),
      ...(typeof appearance?.density === 'number' ? { density: appearance.density } : {}),
    },
    file: typeof file === 'string' && /^[\w.-]+\.(ya?ml|jsonc?)$/.test(file) ? file : 'resume.yaml',
  };
}

/** A document has at most a million characters: what expands to more is none. */
const MOST_BYTES = 6_000_000;

async function compressed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return collect(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw')));
}

async function expanded(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return collect(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')));
}

async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > MOST_BYTES) throw new RangeError('The link contains more than a document.');
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function toBase64Url(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}
