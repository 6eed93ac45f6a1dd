import { forAudience, formatDiagnostics, type Resume, readResume } from '@recto/schema';
import source from '@recto/schema/examples/vasudev-gupta.yaml?raw';

const path = 'vasudev-gupta.yaml';
const { resume: document, diagnostics } = readResume(source, { path });
if (!document || diagnostics.some(({ severity }) => severity === 'error')) {
  throw new Error(`The reference résumé cannot be read.\n${formatDiagnostics(diagnostics, { text: source })}`);
}

/** The reference résumé as the world may see it. Everything that the site offers is made from this. */
export const resume = forAudience(document, 'public').resume;

/** The same document with its crest at another address. */
export const withLogo = ({ basics, ...rest }: Resume, src: string): Resume => ({
  ...rest,
  basics: { ...basics, logo: { ...basics?.logo, src } },
});
