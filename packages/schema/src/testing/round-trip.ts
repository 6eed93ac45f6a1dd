import * as fc from 'fast-check';
import { sameData } from '../json-resume/same-data.ts';
import { toJsonResume } from '../json-resume/to-json-resume.ts';
import { readResume } from '../read/read-resume.ts';
import { arbitraryResume } from './arbitrary-resume.ts';
import { officialErrors } from './official-validator.ts';

/**
 * Reads random documents, exports them, checks the exports against the official schema and reads them again. Throws with
 * the smallest document that changes on the way. Returns how many documents were read.
 */
export function roundTrip(count: number, seed?: number): number {
  let documents = 0;
  fc.assert(
    fc.property(arbitraryResume, (document) => {
      const { resume } = readResume(JSON.stringify(document));
      if (!resume) return true;
      documents++;
      const exported = toJsonResume(resume);
      const errors = officialErrors(exported);
      if (errors.length > 0) throw new Error(errors.join('\n'));
      return sameData(readResume(JSON.stringify(exported)).resume, resume);
    }),
    { numRuns: count, ...(seed === undefined ? {} : { seed }) },
  );
  return documents;
}
