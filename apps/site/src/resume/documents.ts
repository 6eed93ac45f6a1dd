import { forAudience, formatDiagnostics, type ResumeDocument, readResume } from '@recto/schema';
import academic from '@recto/schema/examples/academic.yaml?raw';
import graduate from '@recto/schema/examples/graduate.yaml?raw';
import vasudevGupta from '@recto/schema/examples/vasudev-gupta.yaml?raw';
import { stringify } from 'yaml';

/** A résumé that the site shows. */
export interface ShownResume {
  /** Of its files and pages: "graduate". */
  name: string;
  /** As the world may see it. Everything that the site offers is made from this. */
  resume: ResumeDocument;
  /** The same, as its owner would write it: the file it was read from contains what only its owner may see. */
  yaml: string;
  /** Pages that it takes on paper. */
  pages: number;
}

function read(name: string, source: string): ShownResume {
  const { resume, diagnostics } = readResume(source, { path: `${name}.yaml` });
  const pages = resume?.meta?.recto?.pages;
  if (!resume || pages === undefined || diagnostics.some(({ severity }) => severity === 'error')) {
    const said = formatDiagnostics(diagnostics, { text: source });
    throw new Error(`The résumé ${name}.yaml cannot be read, or asks for no number of pages.\n${said}`);
  }
  const shown = forAudience(resume, 'public').resume;
  return { name, resume: shown, yaml: stringify(shown, { lineWidth: 100 }), pages };
}

/** The reference résumé, which has the front page. */
export const reference = read('vasudev-gupta', vasudevGupta);

/** All résumés, in the order of the gallery. */
export const documents: readonly ShownResume[] = [reference, read('graduate', graduate), read('academic', academic)];

/** The same résumé with its crest, where it has one, at another address. */
export const withLogo = ({ basics, ...rest }: ResumeDocument, src: string): ResumeDocument =>
  basics?.logo ? { ...rest, basics: { ...basics, logo: { ...basics.logo, src } } } : { basics, ...rest };
