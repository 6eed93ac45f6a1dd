import { basename } from 'node:path';
import type { SourceDocument } from '@recto/pdf';
import { type AudienceView, type EditValue, type PrivateContent, privateContent, updateResume } from '@recto/schema';
import type { OpenedDocument } from './open-document.ts';

/** A document as a PDF carries it along, so that whoever has the PDF can read it as data. */
export type Source = SourceDocument & {
  content: string;
  /** What it contains beyond the page, where it is attached as it was written. */
  contains?: PrivateContent;
};

/**
 * The document to attach to a PDF: for the audience `private` the text as it was written, byte for byte. For any other
 * it is written anew from what that audience sees, because comments and the rules themselves would tell the rest.
 *
 * @param view the document as the audience gets to see it
 */
export function sourceFor({ path, text }: OpenedDocument, { audience, resume }: AudienceView): Source {
  const json = path === undefined ? /^\s*[[{/]/.test(text) : /\.(?:jsonc?|json5)$/i.test(path);
  const name = path === undefined ? `resume.${json ? 'json' : 'yaml'}` : basename(path);
  const mediaType = json ? 'application/json' : 'application/yaml';
  if (audience === 'private') return { name, content: text, mediaType, contains: privateContent(text, resume, name) };
  const edits = Object.entries(resume).map(([key, value]) => ({ path: [key], value: value as EditValue }));
  return { name, content: updateResume(json ? '{}' : '', edits, { path: name }), mediaType };
}
