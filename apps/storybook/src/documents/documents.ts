import { type ResumeDocument, readResume } from '@recto/schema';
import academic from '@recto/schema/examples/academic.yaml?raw';
import crest from '@recto/schema/examples/crest.svg';
import designer from '@recto/schema/examples/designer.yaml?raw';
import graduate from '@recto/schema/examples/graduate.yaml?raw';
import portrait from '@recto/schema/examples/portrait.svg';
import reference from '@recto/schema/examples/vasudev-gupta.yaml?raw';
import extreme from './extreme.yaml?raw';
import { pastedDocument } from './pasted-document.ts';
import { readExample } from './read-example.ts';

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

/** The text of each document that comes with the manual. */
export const sources: Readonly<Record<Exclude<DocumentName, 'pasted'>, string>> = {
  reference,
  graduate,
  academic,
  designer,
  empty: '{}',
  extreme,
};

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

const read = new Map<string, ResumeDocument>();

/** A document of the toolbar. That of the visitor is empty until one is pasted; it is read again each time. */
export function documentNamed(name: string): ResumeDocument {
  if (name === 'pasted') return withPictures(readResume(pastedDocument() ?? '{}').resume ?? {});
  const known = read.get(name);
  if (known) return known;
  const source = sources[name as keyof typeof sources];
  const resume = source === undefined ? {} : withPictures(readExample(source, `${name}.yaml`));
  read.set(name, resume);
  return resume;
}
