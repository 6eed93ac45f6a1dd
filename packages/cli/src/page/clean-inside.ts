import type { ResumeDocument } from '@recto/schema';
import { cleanDataPicture } from '../picture/clean-picture.ts';
import { PictureError } from '../picture/picture-error.ts';

/** A document whose pictures inside of it are clean. */
export interface CleanDocument {
  resume: ResumeDocument;
  /** What was left out, and why. */
  warnings: string[];
}

/**
 * Cleans the pictures that a document has inside of it, in `data:` addresses, wherever they stand: fields that the format
 * does not know are published as well. One that cannot be cleaned is left out.
 */
export async function cleanInside(resume: ResumeDocument): Promise<CleanDocument> {
  const warnings: string[] = [];

  async function clean(value: unknown, where: string): Promise<unknown> {
    if (typeof value === 'string')
      return /^\s*data:image\/[^\s,]*,/i.test(value) ? picture(value.trim(), where) : value;
    if (Array.isArray(value)) {
      const copies: unknown[] = [];
      for (const [index, item] of value.entries()) copies.push(await clean(item, `${where}[${index}]`));
      return copies.filter((copy) => copy !== undefined);
    }
    if (typeof value !== 'object' || value === null) return value;
    const copies: [string, unknown][] = [];
    for (const [key, item] of Object.entries(value)) {
      copies.push([key, await clean(item, where === '' ? key : `${where}.${key}`)]);
    }
    // A logo is nothing without its picture.
    if (copies.some(([key, copy]) => key === 'src' && copy === undefined)) return undefined;
    return Object.fromEntries(copies.filter(([, copy]) => copy !== undefined));
  }
  async function picture(address: string, where: string): Promise<string | undefined> {
    try {
      return await cleanDataPicture(address);
    } catch (error) {
      if (!(error instanceof PictureError)) throw error;
      warnings.push(`The picture inside of the document (${where}) is left out: ${error.message}.`);
      return undefined;
    }
  }

  return { resume: (await clean(resume, '')) as ResumeDocument, warnings };
}
