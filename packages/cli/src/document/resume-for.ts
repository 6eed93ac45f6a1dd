import { type AudienceView, forAudience, type ResumeDocument } from '@recto/schema';
import { Failure } from '../failure.ts';

/**
 * The document as one audience gets to see it, with the audience's name as it is known and what was left out.
 *
 * @throws {Failure} when the document has no audience of that name
 */
export function resumeFor(resume: ResumeDocument, audience: string): AudienceView {
  try {
    return forAudience(resume, audience);
  } catch (error) {
    if (error instanceof RangeError) throw new Failure(error.message, 2, { cause: error });
    throw error;
  }
}
