import documents from 'virtual:recto/documents';
import type { ResumeDocument } from '@recto/schema';
import crest from '@recto/schema/examples/crest.svg';
import portrait from '@recto/schema/examples/portrait.svg';
import { pastedResume } from './pasted-document.ts';

/** The documents that the toolbar offers, in its order. */
export const documentNames = {
  reference: 'Reference',
  graduate: 'Graduate',
  academic: 'Academic',
  designer: 'Designer',
  empty: 'Empty',
  extreme: 'Extreme',
  pasted: 'Pasted by you',
} as const;

export type DocumentName = keyof typeof documentNames;

/** Pictures that documents name, with or without "./", at the addresses that the bundler gave them. */
const PICTURES: Readonly<Record<string, string>> = { 'crest.svg': crest, 'portrait.svg': portrait };

const pictureAt = (path = '') => PICTURES[path.replace(/^\.\//, '')];

/** The document with its pictures where the manual has them. */
export function withPictures(resume: ResumeDocument): ResumeDocument {
  const { basics } = resume;
  if (!basics) return resume;
  const { logo, image } = basics;
  const src = pictureAt(logo?.src);
  const photo = pictureAt(image);
  return {
    ...resume,
    basics: { ...basics, ...(src && { logo: { ...logo, src } }), ...(photo && { image: photo }) },
  };
}

const shown = new Map<string, ResumeDocument>();

/**
 * A document of the toolbar, as it was read when the manual was built: what reads documents is loaded by the playground
 * alone. That of the visitor is empty until one is pasted, and is asked for each time.
 */
export function documentNamed(name: string): ResumeDocument {
  if (name === 'pasted') return withPictures(pastedResume() ?? {});
  const known = shown.get(name);
  if (known) return known;
  const resume = withPictures(documents[name] ?? {});
  shown.set(name, resume);
  return resume;
}
