import crest from '@recto/schema/examples/crest.svg';
import source from '@recto/schema/examples/vasudev-gupta.yaml?raw';
import { readExample } from './read-example.ts';

const resume = readExample(source, 'vasudev-gupta.yaml');
const { basics } = resume;

/** The reference résumé as a person wrote it, its crest at the address that the bundler gave it. */
export const referenceResume = { ...resume, basics: { ...basics, logo: { ...basics?.logo, src: crest } } };
