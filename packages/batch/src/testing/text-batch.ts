import { readFile } from 'node:fs/promises';
import { hashOf } from '../documents/hash.ts';
import type { MadeDocument } from '../documents/record.ts';

/** Makes texts in capitals; one that has `wrong` in it fails. */
export const textBatch = {
  concurrency: 2,
  keyOf: async ({ file }: { file: string }) => hashOf(await readFile(file)),
  make: async ({ file }: { file: string }): Promise<MadeDocument> => made(await readFile(file, 'utf8'), file),
};

export function made(text: string, file: string): MadeDocument {
  if (text.includes('wrong')) {
    const place = `${file}:1:1`;
    const finding = { severity: 'error' as const, rule: 'document/wrong', message: 'It is wrong.', place };
    const findings = text
      .split('wrong')
      .slice(1)
      .map(() => finding);
    return { outcome: 'failed', reason: `${place}: It is wrong.`, summary: {}, findings };
  }
  const files = { '.txt': Buffer.from(text.toUpperCase()) };
  return { outcome: 'made', summary: { name: text.trim() }, findings: [], files, thumbnail: Buffer.from('picture') };
}
