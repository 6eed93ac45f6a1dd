import type { ResumeDocument } from '../document/index.ts';
import type { Policy } from './keep-known.ts';
import { mailAddressIn } from './mail-addresses.ts';
import { isPhoneProfile, phoneNumberIn } from './phone-numbers.ts';
import type { ShapeName, shapes } from './shapes.ts';

/** Fields by their group. The compiler knows the names of both. */
type Fields = { readonly [Name in ShapeName]?: readonly (keyof (typeof shapes)[Name])[] };

/** The fields that `public` does not see. */
const NOT_PUBLIC: Fields = {
  Basics: ['phone'],
  Location: ['address', 'postalCode'],
  ReferenceEntry: ['email', 'phone'],
};

/** Fields that are not on a page: settings, fields for other tools, and the rules of audiences. */
const NOT_SHOWN: Fields = {
  ResumeDocument: ['$schema'],
  Meta: ['canonical', 'version', 'lastModified', 'theme'],
  Presentation: ['audiences', 'hidden'],
};

const has = (fields: Fields, group: ShapeName, key: string) =>
  (fields[group] as readonly string[] | undefined)?.includes(key);

/**
 * The policy of an audience other than `private`.
 *
 * @param named ids of custom sections that are kept
 * @param isPublic whether the rules of `public` apply
 * @param hidesPhone whether the phone number of the person is removed, wherever it is
 */
export function policyFor(
  resume: ResumeDocument,
  named: ReadonlySet<string>,
  isPublic: boolean,
  hidesPhone: boolean,
): Policy {
  const hasNumber = phoneNumberIn(hidesPhone ? numbersIn(resume, isPublic) : []);
  const hasAddress = mailAddressIn(isPublic ? addressesOfReferences(resume) : []);
  const isWithheld = (text: string) => hasNumber(text) || hasAddress(text);
  return {
    field(group, key, value, owner) {
      if (has(NOT_SHOWN, group, key) || key === 'tags') return 'unused';
      // Order, titles and breaks name a section by its id. No page needs the id of an entry.
      if (key === 'id') return 'kind' in owner && named.has(String(value)) ? undefined : 'unused';
      if (!isPublic) return undefined;
      if (has(NOT_PUBLIC, group, key)) return 'redacted';
      // A location that was written as one text may contain street and postal code.
      if (group === 'Location' && ['city', 'region'].includes(key) && /\p{Nd}/u.test(String(value))) return 'redacted';
      return undefined;
    },
    value(shape, value) {
      if (!hidesPhone) return undefined;
      if (typeof value === 'string') return isWithheld(value) ? 'redacted' : undefined;
      if (shape !== 'Profile' || typeof value !== 'object' || value === null) return undefined;
      const texts = Object.values(value).filter((text) => typeof text === 'string');
      return isPhoneProfile(value) || texts.some(isWithheld) ? 'redacted' : undefined;
    },
  };
}

/** The phone numbers of a document that must not be seen. */
function numbersIn({ basics: person, references = [], sections = [] }: ResumeDocument, isPublic: boolean): string[] {
  const addresses = [person?.url, ...(person?.profiles ?? []).map((entry) => entry?.url)];
  const ofPerson = [person?.phone, ...addresses.filter((address) => /^\s*(?:tel|sms):/i.test(address ?? ''))];
  const others = isPublic ? referencesIn({ references, sections }).map((entry) => entry?.phone) : [];
  return [...ofPerson, ...others].filter((number) => typeof number === 'string');
}

/** The addresses of those who vouch, unless one is that of the person. */
function addressesOfReferences(resume: ResumeDocument): string[] {
  const own = resume.basics?.email?.toLowerCase();
  return referencesIn(resume)
    .map((entry) => entry?.email)
    .filter((address) => typeof address === 'string' && address.toLowerCase() !== own) as string[];
}

const referencesIn = ({ references = [], sections = [] }: ResumeDocument) => [
  ...references,
  ...sections.flatMap((section) => (section?.kind === 'references' ? (section.entries ?? []) : [])),
];
