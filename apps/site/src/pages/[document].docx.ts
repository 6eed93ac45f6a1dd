import { toDocx } from '@recto/formats/docx';
import type { APIRoute } from 'astro';
import { documents, type ShownResume } from '../resume/documents.ts';

export const getStaticPaths = () =>
  documents.map((document) => ({ params: { document: document.name }, props: { document } }));

/** A résumé for Word, for those who ask for it. */
export const GET: APIRoute<{ document: ShownResume }> = async ({ props }) => {
  const { content } = await toDocx(props.document.resume, { audience: 'public' });
  return new Response(new Uint8Array(content), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  });
};
