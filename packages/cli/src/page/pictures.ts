import { realpath } from 'node:fs/promises';
import type { CustomSectionData, Logo, ResumeDocument } from '@recto/schema';
import type { PictureUse } from '../picture/clean-picture.ts';
import { cleanInside } from './clean-inside.ts';
import { pictureName, readPicture } from './read-picture.ts';

/** What may have a logo. */
interface MayHaveLogo {
  logo?: Logo | undefined;
}

/** A document whose pictures stand beside the page. */
export interface Pictured {
  /** The document with its pictures where it names them; those inside of it (`data:`) are clean. */
  document: ResumeDocument;
  /** The document, each picture under its new path, those that could not be had left out. */
  resume: ResumeDocument;
  /** The pictures by their path beside the page. */
  files: Map<string, Uint8Array>;
  /** What was left out, and why. */
  warnings: string[];
}

/**
 * Gathers the pictures that a document names from the folder it is in, as they may be published; those inside of it
 * (`data:`) are cleaned where they stand.
 *
 * @param use what becomes of the pictures beside the page
 */
export async function gatherPictures(
  resume: ResumeDocument,
  folder: string,
  use: PictureUse = 'published',
): Promise<Pictured> {
  const { resume: document, warnings } = await cleanInside(resume);
  const files = new Map<string, Uint8Array>();
  const placed = new Map<string, string | undefined>();
  const root = await realpath(folder);

  async function fetch(source: string, where: string): Promise<string | undefined> {
    const picture = await readPicture(source, root, use);
    if ('reason' in picture) {
      warnings.push(`The picture "${source}" (${where}) is left out: ${picture.reason}.`);
      return undefined;
    }
    const name = pictureName(source, files);
    files.set(name, picture.content);
    return name;
  }
  async function place(source: string, where: string): Promise<string | undefined> {
    // Clean already.
    if (/^data:image\//.test(source)) return source;
    if (!placed.has(source)) placed.set(source, await fetch(source, where));
    return placed.get(source);
  }
  async function withLogo<T extends MayHaveLogo>(entry: T, where: string): Promise<T> {
    if (!entry.logo) return entry;
    const src = await place(entry.logo.src, `${where}.logo`);
    const copy = { ...entry };
    if (src === undefined) delete copy.logo;
    else copy.logo = { ...entry.logo, src };
    return copy;
  }
  async function withLogos<T extends MayHaveLogo>(entries: readonly T[], where: string): Promise<T[]> {
    const copies: T[] = [];
    for (const [index, entry] of entries.entries()) copies.push(await withLogo(entry, `${where}[${index}]`));
    return copies;
  }

  const copy = { ...document };
  if (copy.basics) {
    copy.basics = await withLogo({ ...copy.basics }, 'basics');
    const image = copy.basics.image && (await place(copy.basics.image, 'basics.image'));
    if (image === undefined) delete copy.basics.image;
    else copy.basics.image = image;
  }
  if (copy.work) copy.work = await withLogos(copy.work, 'work');
  if (copy.education) copy.education = await withLogos(copy.education, 'education');
  if (copy.sections) {
    const sections: CustomSectionData[] = [];
    for (const [index, section] of copy.sections.entries()) {
      // Sections of work and education have logos; the entries of others have none.
      const entries = section.entries as readonly MayHaveLogo[] | undefined;
      const where = `sections[${index}].entries`;
      sections.push(
        entries ? ({ ...section, entries: await withLogos(entries, where) } as CustomSectionData) : section,
      );
    }
    copy.sections = sections;
  }
  return { document, resume: copy, files, warnings };
}
