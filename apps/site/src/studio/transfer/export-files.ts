import { forAudience, type ResumeDocument, toJsonResume } from '@recto/schema';
import { useStudio } from '../state/store.ts';
import { download, fileName } from './download.ts';

/** The formats of a document that are files. */
export type FileFormat = 'yaml' | 'json' | 'text' | 'markdown' | 'word' | 'vcard' | 'picture' | 'site' | 'react';

const exporters: Record<FileFormat, (resume: ResumeDocument, audience: string) => Promise<void>> = {
  async yaml(resume, audience) {
    const { text, file } = useStudio.getState();
    const isAsWritten = audience === 'private' && /\.ya?ml$/.test(file);
    download(`${fileName()}.yaml`, isAsWritten ? text : await yamlOf(seen(resume, audience)), 'application/yaml');
  },
  async json(resume, audience) {
    const content = JSON.stringify(toJsonResume(seen(resume, audience)), null, 2);
    download(`${fileName()}.json`, `${content}\n`, 'application/json');
  },
  async text(resume, audience) {
    const { toText } = await import('@recto/formats/text');
    download(`${fileName()}.txt`, toText(resume, { audience }).content, 'text/plain;charset=utf-8');
  },
  async markdown(resume, audience) {
    const { toMarkdown } = await import('@recto/formats/markdown');
    download(`${fileName()}.md`, toMarkdown(resume, { audience }).content, 'text/markdown;charset=utf-8');
  },
  async word(resume, audience) {
    const { toDocx } = await import('@recto/formats/docx');
    const { content } = await toDocx(resume, { audience });
    download(
      `${fileName()}.docx`,
      content as Uint8Array<ArrayBuffer>,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    );
  },
  async vcard(resume, audience) {
    const { toVcard } = await import('@recto/formats/vcard');
    download(`${fileName()}.vcf`, toVcard(resume, { audience }).content, 'text/vcard;charset=utf-8');
  },
  async picture() {
    const { exportPictures } = await import('./export-picture.ts');
    await exportPictures();
  },
  async site(resume) {
    const { exportSite } = await import('./export-site.tsx');
    await exportSite(resume);
  },
  async react(resume, audience) {
    const { reactCode } = await import('./react-code.ts');
    download(`${fileName()}.tsx`, reactCode(seen(resume, audience)), 'text/plain;charset=utf-8');
  },
};

/** Makes a file of the document for the audience that the sheet is for, and gives it to the person. */
export async function exportAs(format: FileFormat): Promise<void> {
  const { shown, audience } = useStudio.getState();
  if (shown) await exporters[format](shown, audience);
}

const seen = (resume: ResumeDocument, audience: string) => forAudience(resume, audience).resume;

/** A document as YAML. */
export async function yamlOf(resume: ResumeDocument): Promise<string> {
  const { stringify } = await import('yaml');
  return stringify(resume, { lineWidth: 110, aliasDuplicateObjects: false });
}
