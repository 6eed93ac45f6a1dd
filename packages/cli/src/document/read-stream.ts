import { closeSync, constants, createReadStream, openSync, readSync } from 'node:fs';
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { Failure, systemCode } from '../failure.ts';

/** More than any résumé has: a device such as `/dev/zero` never ends. */
const MOST_MEGABYTES = 64;

/**
 * Reads a stream to its end, within a limit.
 *
 * @param name what a message calls it
 * @throws {Failure} when it is too long
 */
export async function readStream(name: string, stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk));
    length += chunk.length;
    if (length > MOST_MEGABYTES * 2 ** 20) throw new Failure(`${name} has more than ${MOST_MEGABYTES} MB.`, 2);
  }
  return Buffer.concat(chunks);
}

/**
 * Reads a named pipe, as shells make one for `<(command)`, up to where its writer ends.
 *
 * @throws {Failure} when nothing is written to it: without that, opening would wait for ever
 */
export async function readPipe(file: string): Promise<Buffer> {
  const fd = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  const start = readNow(fd);
  if (start?.length === 0) {
    closeSync(fd);
    throw new Failure(`${file} is a pipe that nothing is written to. Give a file, or - for stdin.`, 2);
  }
  const rest = await readStream(file, new Socket({ fd, readable: true, writable: false }));
  return Buffer.concat([start ?? Buffer.alloc(0), rest]);
}

/** What a pipe has ready: nothing where it has no writer, `undefined` where it has one that has not written yet. */
function readNow(fd: number): Buffer | undefined {
  const chunk = Buffer.alloc(4096);
  try {
    return chunk.subarray(0, readSync(fd, chunk));
  } catch (error) {
    if (systemCode(error) === 'EAGAIN') return undefined;
    closeSync(fd);
    throw error;
  }
}

/** Reads a device, such as `/dev/stdin`. */
export const readDevice = (file: string): Promise<Buffer> => readStream(file, createReadStream(file));
