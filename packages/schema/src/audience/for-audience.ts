import type { Audience, Resume } from '../document/index.ts';
import { nearest } from '../text/nearest.ts';
import { closeHoles, parsePath, type Removal, redact } from './redact.ts';
import { selectByTags } from './select-by-tags.ts';

/** What the built-in audience `public` does not see, wherever it stands. */
const PUBLIC_REDACTIONS = [
  'basics.phone',
  'basics.location.address',
  'basics.location.postalCode',
  'references.*.email',
  'references.*.phone',
  'references.*.url',
];

export interface AudienceView {
  /** The document as the audience gets it. The one that was given is left as it was. */
  resume: Resume;
  /** What was taken out, in the order of the document, by its path in the document that was given. */
  removed: Removal[];
}

/** The names `forAudience` knows for a document: `public`, `private` and those of `meta.recto.audiences`. */
export function audienceNames(resume: Resume): string[] {
  return [...new Set(['public', 'private', ...Object.keys(resume.meta?.recto?.audiences ?? {})])];
}

/**
 * What one audience gets to see, as data and before any rendering.
 *
 * - `private` sees everything.
 * - `public` does not see phone, street address, postal code, contacts of references, and what is tagged `private`.
 *   A document can add to it under `meta.recto.audiences.public`.
 * - Any other audience follows its rules: entries and highlights with tags go unless `include` (or the audience's own
 *   name) is among them; those with a tag of `exclude` go; without `include`, all tags are seen. `redact` takes out paths.
 *
 * Entries without tags are for everybody. The rules themselves (`meta.recto.audiences`) are seen by `private` alone.
 *
 * @throws RangeError when the document has no audience of that name.
 */
export function forAudience(resume: Resume, name: string): AudienceView {
  if (name === 'private') return { resume, removed: [] };
  const known = audienceNames(resume);
  if (!known.includes(name)) {
    const near = nearest(name, known);
    throw new RangeError(
      `There is no audience "${name}". ${near ? `Did you mean "${near}"?` : `There are ${known.join(', ')}.`}`,
    );
  }
  const audiences = resume.meta?.recto?.audiences ?? {};
  const rules: Audience = Object.hasOwn(audiences, name) ? (audiences[name] as Audience) : {};
  const copy = structuredClone(resume);
  const removed: Removal[] = [];
  const paths = [...(name === 'public' ? PUBLIC_REDACTIONS : []), ...(rules.redact ?? [])];

  for (const path of paths) redact(copy, parsePath(path), removed);
  if (name === 'public') redactCustomReferences(copy, removed);
  const exclude = name === 'public' ? ['private', ...(rules.exclude ?? [])] : rules.exclude;
  selectByTags(copy, { name, include: rules.include, exclude }, removed);
  closeHoles(copy);

  if (copy.meta?.recto?.audiences) delete copy.meta.recto.audiences;
  return { resume: copy, removed: removed.sort((one, other) => comparePaths(one.path, other.path)) };
}

function redactCustomReferences(resume: Resume, removed: Removal[]): void {
  for (const [index, section] of (resume.sections ?? []).entries()) {
    if (section.kind !== 'references') continue;
    for (const key of ['email', 'phone', 'url']) redact(resume, ['sections', `${index}`, 'entries', '*', key], removed);
  }
  for (const [index, profile] of (resume.basics?.profiles ?? []).entries()) {
    if (/^\s*tel:/i.test(profile.url ?? '')) redact(resume, ['basics', 'profiles', `${index}`, 'url'], removed);
  }
}

function comparePaths(one: Removal['path'], other: Removal['path']): number {
  for (const [index, step] of one.entries()) {
    const against = other[index];
    if (against === undefined) return 1;
    if (step === against) continue;
    if (typeof step === 'number' && typeof against === 'number') return step - against;
    return String(step) < String(against) ? -1 : 1;
  }
  return one.length - other.length;
}
