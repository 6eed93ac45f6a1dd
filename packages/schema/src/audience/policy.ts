import type * as z from 'zod';
import { basics, profile } from '../document/basics.ts';
import { reference } from '../document/entries.ts';
import { location } from '../document/fields.ts';
import type { Resume } from '../document/index.ts';
import { meta } from '../document/meta.ts';
import { resumeSchema } from '../document/resume.ts';
import { inner } from '../read/shape.ts';
import type { Policy } from './keep-known.ts';
import { isPhoneProfile, phoneNumberIn } from './phone-numbers.ts';
import { namedSections } from './sections.ts';

/** What `public` does not see, by the group it is a field of. */
const WITHHELD = new Map<z.ZodType, readonly string[]>([
  [basics, ['phone']],
  [location, ['address', 'postalCode']],
  [reference, ['email', 'phone']],
]);

/** What nothing on a page shows: it steers, speaks to other tools, or says who sees what. */
const NOT_SHOWN = new Map<z.ZodType, readonly string[]>([
  [resumeSchema, ['$schema']],
  [meta, ['canonical', 'version', 'lastModified', 'theme']],
  [inner(meta.shape.recto), ['audiences', 'hidden']],
]);

/**
 * What an audience other than `private` may have of the fields that the definition knows.
 *
 * @param isPublic whether the policy of `public` holds
 * @param hidesPhone whether the number of the person is not to be seen, in whatever guise
 */
export function policyFor(resume: Resume, isPublic: boolean, hidesPhone: boolean): Policy {
  const named = namedSections(resume);
  const holdsNumber = phoneNumberIn(hidesPhone ? numbersIn(resume, isPublic) : []);
  return {
    field(group, key, value, owner) {
      if (NOT_SHOWN.get(group)?.includes(key) || key === 'tags') return 'unused';
      // The id of a section is what order, titles and breaks call it by; that of an entry is for nothing on a page.
      if (key === 'id') return 'kind' in owner && named.has(String(value)) ? undefined : 'unused';
      if (!isPublic) return undefined;
      if (WITHHELD.get(group)?.includes(key)) return 'redacted';
      // A place that was written as one text may hold street and postal code.
      if (group === location && ['city', 'region'].includes(key) && /\p{Nd}/u.test(String(value))) return 'redacted';
      return undefined;
    },
    value(schema, value) {
      if (!hidesPhone) return undefined;
      if (typeof value === 'string') return holdsNumber(value) ? 'redacted' : undefined;
      if (schema !== profile || typeof value !== 'object' || value === null) return undefined;
      const texts = Object.values(value).filter((text) => typeof text === 'string');
      return isPhoneProfile(value) || texts.some(holdsNumber) ? 'redacted' : undefined;
    },
  };
}

/** The phone numbers of a document that are not to be seen. */
function numbersIn({ basics: person, references = [], sections = [] }: Resume, isPublic: boolean): string[] {
  const addresses = [person?.url, ...(person?.profiles ?? []).map((entry) => entry?.url)];
  const ofPerson = [person?.phone, ...addresses.filter((address) => /^\s*(?:tel|sms):/i.test(address ?? ''))];
  const others = [
    ...references,
    ...sections.flatMap((section) => (section?.kind === 'references' ? (section.entries ?? []) : [])),
  ];
  return [...ofPerson, ...(isPublic ? others.map((entry) => entry?.phone) : [])].filter(
    (number) => typeof number === 'string',
  );
}
