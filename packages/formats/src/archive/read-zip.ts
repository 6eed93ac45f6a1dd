import { FormatError } from '../reading/format-error.ts';

/** What may be in an archive. */
export interface ZipLimits {
  /** The files to read, by their path. The others are not decompressed. */
  isWanted: (path: string) => boolean;
  /** Bytes of the archive. */
  largestArchive: number;
  /** Bytes of all files that are read. */
  largestContent: number;
  /** Files in the archive. */
  mostFiles: number;
}

/** Compressed bytes that are read at once: they become at most a thousand times as many. */
const CHUNK = 16_384;

/**
 * Reads files of a zip archive into memory. It stops as soon as they are larger than allowed, whatever the archive says
 * about their size. Paths are names only, and no file is written.
 *
 * @returns the content of the wanted files, by path, and the paths of all files
 * @throws {FormatError} `wrong-format`, `damaged` or `too-large`
 */
export async function readZip(
  bytes: Uint8Array,
  limits: ZipLimits,
): Promise<{ files: Map<string, Uint8Array>; paths: string[] }> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new FormatError(
      'wrong-format',
      'The file is not a zip archive. Give the archive as it was downloaded, or saved.',
    );
  }
  if (bytes.length > limits.largestArchive) throw tooLarge(limits.largestArchive);
  const { Unzip, UnzipInflate } = await import('fflate');
  const paths: string[] = [];
  const parts = new Map<string, Uint8Array[]>();
  let total = 0;
  const unzip = new Unzip((file) => {
    if (paths.push(file.name) > limits.mostFiles) {
      throw new FormatError(
        'too-large',
        `The archive has more than ${limits.mostFiles} files. Remove those that do not belong to it.`,
      );
    }
    if (!limits.isWanted(file.name)) return;
    const chunks: Uint8Array[] = [];
    parts.set(file.name, chunks);
    file.ondata = (error, data) => {
      if (error) throw error;
      total += data.length;
      if (total > limits.largestContent) throw tooLarge(limits.largestContent);
      chunks.push(data);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let start = 0; start < bytes.length; start += CHUNK) {
      unzip.push(bytes.subarray(start, start + CHUNK), start + CHUNK >= bytes.length);
    }
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw new FormatError('damaged', 'The archive is damaged. Download or save it again.', { cause: error });
  }
  return { files: new Map([...parts].map(([path, chunks]) => [path, joined(chunks)])), paths };
}

function tooLarge(bytes: number): FormatError {
  return new FormatError(
    'too-large',
    `The archive is larger than ${Math.round(bytes / 1_000_000)} MB. Remove pictures and other files from it.`,
  );
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((all, { length }) => all + length, 0));
  let start = 0;
  for (const chunk of chunks) {
    whole.set(chunk, start);
    start += chunk.length;
  }
  return whole;
}
