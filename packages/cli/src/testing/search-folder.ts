import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { inspectPdf } from './inspect-pdf.ts';

/** All that is in the files of a folder, at any depth, as text: names, contents, and all that a PDF contains. */
export async function textOfFolder(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts: string[] = [];
  for (const entry of names) {
    texts.push(entry.name);
    if (!entry.isFile()) continue;
    const bytes = await readFile(join(entry.parentPath, entry.name));
    texts.push(entry.name.endsWith('.pdf') ? await textOfPdf(bytes) : bytes.toString('utf8'));
  }
  return texts.join('\n');
}

/** What programs read out of a PDF, and what is in its bytes: streams decompressed, strings of every encoding. */
async function textOfPdf(bytes: Buffer): Promise<string> {
  const { title, author, text, attachments } = await inspectPdf(bytes);
  const raw = bytes.toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n/g)].map(({ index, 0: sign }) =>
    unpacked(bytes.subarray(index + sign.length)),
  );
  const plain = [raw, ...streams].join('\n');
  const hexadecimal = [...plain.matchAll(/<([0-9a-f\s]{8,})>/gi)].map(([, digits = '']) =>
    Buffer.from(digits.replaceAll(/\s/g, ''), 'hex').toString('latin1'),
  );
  const all = [title, author, text, ...attachments.keys(), ...attachments.values(), plain, ...hexadecimal].join('\n');
  // Text in UTF-16 is that of ASCII with noughts between.
  return `${all}\n${all.replaceAll('\0', '')}`;
}

function unpacked(bytes: Buffer): string {
  try {
    return inflateSync(bytes, { finishFlush: 2 }).toString('latin1');
  } catch {
    // Not packed, or packed as a font or picture is.
    return '';
  }
}
