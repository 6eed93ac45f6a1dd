import { realpath } from 'node:fs/promises';
import type { Logo, Resume } from '@recto/schema';
import { pictureName, readPicture } from './read-picture.ts';

/** A document whose pictures stand beside the page. */
export interface Pictured {
  /** The document, each picture under its new path, those that could not be had left out. */
  resume: Resume;
  /** The pictures by their path beside the page. */
  files: Map<string, Uint8Array>;
  /** What was left out, and why. */
  warnings: string[];
}

/** Gathers the pictures that a document names from the folder it stands in. */
export async function gatherPictures(resume: Resume, folder: string): Promise<Pictured> {
  const files = new Map<string, Uint8Array>();
  const warnings: string[] = [];
  const placed = new Map<string, string | undefined>();
  const root = await realpath(folder);

  async function fetch(source: string, where: string): Promise<string | undefined> {
    const picture = await readPicture(source, root);
    if ('reason' in picture) {
      warnings.push(`The picture "${source}" (${where}) is left out: ${picture.reason}.`);
      return undefined;
    }
    const name = pictureName(source, files);
    files.set(name, picture.content);
    return name;
  }
  async function place(source: string, where: string): Promise<string | undefined> {
    if (/^data:/i.test(source)) return source;
    if (!placed.has(source)) placed.set(source, await fetch(source, where));
    return placed.get(source);
  }
  async function withLogo<T extends { logo?: Logo | undefined }>(entry: T, where: string): Promise<T> {
    if (!entry.logo) return entry;
    const src = await place(entry.logo.src, `${where}.logo`);
    const copy = { ...entry };
    if (src === undefined) delete copy.logo;
    else copy.logo = { ...entry.logo, src };
    return copy;
  }
  async function withLogos<T extends { logo?: Logo | undefined }>(entries: readonly T[], where: string): Promise<T[]> {
    const copies: T[] = [];
    for (const [index, entry] of entries.entries()) copies.push(await withLogo(entry, `${where}[${index}]`));
    return copies;
  }

  const copy = { ...resume };
  if (copy.basics) {
    copy.basics = await withLogo({ ...copy.basics }, 'basics');
    const image = copy.basics.image && (await place(copy.basics.image, 'basics.image'));
    if (image === undefined) delete copy.basics.image;
    else copy.basics.image = image;
  }
  if (copy.work) copy.work = await withLogos(copy.work, 'work');
  if (copy.education) copy.education = await withLogos(copy.education, 'education');
  return { resume: copy, files, warnings };
}
