import { basename } from 'node:path';
import type { SourceDocument } from '@recto/pdf';
import { type EditValue, type Resume, updateResume } from '@recto/schema';
import type { OpenedDocument } from './open-document.ts';

/** A document as a PDF carries it along, so that whoever has the PDF can read it as data. */
export type Source = SourceDocument & { content: string };

/**
 * The document to attach to a PDF: for the audience `private` the text as it was written, byte for byte. For any other
 * it is written anew from what that audience sees, because comments and the rules themselves would tell the rest.
 *
 * @param seen the document as the audience gets to see it
 */
export function sourceFor({ path, text }: OpenedDocument, seen: Resume, audience: string): Source {
  const json = path === undefined ? /^\s*[[{/]/.test(text) : /\.(?:jsonc?|json5)$/i.test(path);
  const name = path === undefined ? `resume.${json ? 'json' : 'yaml'}` : basename(path);
  const edits = Object.entries(seen).map(([key, value]) => ({ path: [key], value: value as EditValue }));
  const content = audience === 'private' ? text : updateResume(json ? '{}' : '', edits, { path: name });
  return { name, content, mediaType: json ? 'application/json' : 'application/yaml' };
}
