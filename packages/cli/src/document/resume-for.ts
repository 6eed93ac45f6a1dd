import { forAudience, type Resume } from '@recto/schema';
import { Failure } from '../failure.ts';

/**
 * The document as one audience gets to see it.
 *
 * @throws {Failure} when the document has no audience of that name
 */
export function resumeFor(resume: Resume, audience: string): Resume {
  try {
    return forAudience(resume, audience).resume;
  } catch (error) {
    if (error instanceof RangeError) throw new Failure(error.message, 2, { cause: error });
    throw error;
  }
}
