import { readResume } from '@recto/schema';
import crest from '@recto/schema/examples/crest.svg';
import source from '@recto/schema/examples/vasudev-gupta.yaml?raw';

const { resume, diagnostics } = readResume(source, { path: 'vasudev-gupta.yaml' });
if (!resume) throw new Error(`Recto: the reference résumé could not be read: ${diagnostics[0]?.message}`);

const { basics } = resume;

/** The reference résumé as a person wrote it, its crest at the address that the bundler gave it. */
export const referenceResume = { ...resume, basics: { ...basics, logo: { ...basics?.logo, src: crest } } };
