import type * as z from 'zod';
import { basics, profile } from '../document/basics.ts';
import { reference } from '../document/entries.ts';
import { location } from '../document/fields.ts';
import type { ResumeDocument } from '../document/index.ts';
import { meta } from '../document/meta.ts';
import { resumeSchema } from '../document/resume.ts';
import { inner } from '../read/shape.ts';
import type { Policy } from './keep-known.ts';
import { isPhoneProfile, phoneNumberIn } from './phone-numbers.ts';
import { namedSections } from './sections.ts';

/** The fields that `public` does not see, by group. */
const NOT_PUBLIC = new Map<z.ZodType, readonly string[]>([
  [basics, ['phone']],
  [location, ['address', 'postalCode']],
  [reference, ['email', 'phone']],
]);

/** Fields that are not on a page, by group: settings, fields for other tools, and the rules of audiences. */
const NOT_SHOWN = new Map<z.ZodType, readonly string[]>([
  [resumeSchema, ['$schema']],
  [meta, ['canonical', 'version', 'lastModified', 'theme']],
  [inner(meta.shape.recto), ['audiences', 'hidden']],
]);

/**
 * The policy of an audience other than `private`.
 *
 * @param isPublic whether the rules of `public` apply
 * @param hidesPhone whether the phone number of the person is removed, wherever it is
 */
export function policyFor(resume: ResumeDocument, isPublic: boolean, hidesPhone: boolean): Policy {
  const named = namedSections(resume);
  const holdsNumber = phoneNumberIn(hidesPhone ? numbersIn(resume, isPublic) : []);
  return {
    field(group, key, value, owner) {
      if (NOT_SHOWN.get(group)?.includes(key) || key === 'tags') return 'unused';
      // Order, titles and breaks name a section by its id. No page needs the id of an entry.
      if (key === 'id') return 'kind' in owner && named.has(String(value)) ? undefined : 'unused';
      if (!isPublic) return undefined;
      if (NOT_PUBLIC.get(group)?.includes(key)) return 'redacted';
      // A location that was written as one text may contain street and postal code.
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

/** The phone numbers of a document that must not be seen. */
function numbersIn({ basics: person, references = [], sections = [] }: ResumeDocument, isPublic: boolean): string[] {
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
