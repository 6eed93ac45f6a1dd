import { customSectionKey, forAudience, type ResumeDocument } from '@recto/schema';

/** Who sees a page: `public`, `private`, or an audience that the document defines. */
export type AudienceName = 'public' | 'private' | (string & {});

/** A document as an audience sees it. */
interface AudienceView {
  resume: ResumeDocument;
  /** The keys of its custom sections. An audience does not see their ids, but props of a page name sections by them. */
  customKeys: string[];
}

/**
 * A document as an audience sees it; without an audience, as it is.
 *
 * @throws {RangeError} when the document has no such audience
 */
export function audienceView(document: ResumeDocument, audience: AudienceName | undefined): AudienceView {
  if (audience === undefined) return { resume: document, customKeys: customKeysOf(document) };
  const ids = document.sections?.flatMap(({ id }) => id ?? []);
  return {
    resume: forAudience(document, audience).resume,
    customKeys: customKeysOf(forAudience(document, audience, { sections: ids }).resume),
  };
}

const customKeysOf = ({ sections = [] }: ResumeDocument) => sections.map(customSectionKey);
