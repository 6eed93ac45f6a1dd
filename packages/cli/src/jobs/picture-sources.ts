import { readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hashOf } from '@recto/batch';
import { readContainedFile } from '@recto/pdf';
import { type ResumeDocument, shownTexts } from '@recto/schema';
import { PICTURE_LIMIT, pictureExtensions } from '../picture/clean-picture.ts';

/** The pictures that a document names, as paths from its folder: those inside of it, and on other hosts, are none. */
function namedPictures(resume: ResumeDocument): string[] {
  const names = [...shownTexts(resume)].flatMap(({ text, kind }) => (kind === 'image' ? [text] : []));
  return [...new Set(names)].filter((name) => !/^[a-z][a-z0-9+.-]+:|^[\\/]{2}/i.test(name));
}

/**
 * The hash of each picture that a document names, by its path; `''` where there is none yet.
 *
 * @param file the document, as it was given: the paths begin where it begins
 */
export async function pictureSources(resume: ResumeDocument, file: string): Promise<Record<string, string>> {
  const sources: Record<string, string> = {};
  for (const name of namedPictures(resume)) {
    const path = join(dirname(file), decoded(name));
    sources[path] = await readFile(path).then(hashOf, () => '');
  }
  return sources;
}

/** The pictures that a document names, in base64 by their path, to be sent along with it. */
export async function pictureContents(resume: ResumeDocument, folder: string): Promise<Record<string, string>> {
  const root = await realpath(folder);
  const contents: Record<string, string> = {};
  for (const name of namedPictures(resume)) {
    const path = decoded(name).replace(/^(?:\.\/)+/, '');
    const file = await readContainedFile(root, path, { extensions: pictureExtensions, limit: PICTURE_LIMIT });
    if (file.outcome === 'found') contents[path] = file.body.toString('base64');
  }
  return contents;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
