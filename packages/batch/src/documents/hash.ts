import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** The SHA-256 of some parts, in hexadecimal. The bounds between the parts count. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts)
    hash.update(`${typeof part === 'string' ? Buffer.byteLength(part) : part.byteLength}:`).update(part);
  return hash.digest('hex');
}

/** The hash of a file; `undefined` when it cannot be read. */
export async function hashOfFile(path: string): Promise<string | undefined> {
  return readFile(path).then(hashOf, () => undefined);
}
