import type { Audience, ResumeDocument } from '../document/index.ts';
import { foldName } from '../text/fold-name.ts';
import { nearest } from '../text/nearest.ts';
import { keepKnown } from './keep-known.ts';
import { policyFor } from './policy.ts';
import { closeHoles, parsePath, type Removal, redact } from './redact.ts';
import { forgetSections, hideSections, namedSections } from './sections.ts';
import { selectByTags } from './select-by-tags.ts';

/** What an audience sees of a document. */
export interface AudienceView {
  /** The name of the audience as the document writes it: `public` for `" Public "`. */
  audience: string;
  /** The document for the audience. The given document is not changed. */
  resume: ResumeDocument;
  /** What was removed, in the order of the document, with its path in the given document. */
  removed: Removal[];
}

/** What a page needs of a document. */
export interface AudienceOptions {
  /** Ids of custom sections that the page names, as in `order` of `<Resume>`. These sections keep their ids. */
  sections?: Iterable<string> | undefined;
}

/** The names of audiences of a document: `public`, `private` and those of `meta.recto.audiences`. */
export function audienceNames(resume: ResumeDocument): string[] {
  const names = new Map(['public', 'private'].map((name) => [name, name]));
  for (const name of Object.keys(resume.meta?.recto?.audiences ?? {})) {
    if (!names.has(foldName(name))) names.set(foldName(name), name);
  }
  return [...names.values()];
}

/**
 * The document that one audience sees, as data and before anything is rendered.
 *
 * - `private` sees everything.
 * - Every other audience sees only fields that the definition of the document knows and a page needs. These are removed:
 *   unknown keys, sections in `meta.recto.hidden` with their titles, order and breaks, tags and ids, `$schema`, the rules
 *   themselves (`meta.recto.audiences`, `hidden`), fields of `meta` for other tools, and entries with the tag `private`
 *   (unless they also have the name of the audience as a tag, or `include` has `private`).
 * - `public` does not see phone, street address, postal code and contacts of references, nor the same numbers
 *   and addresses elsewhere (a profile with `tel:`, a text that repeats them). An entry with the tag `private` is never public, whatever its
 *   other tags are. A document can add rules under `meta.recto.audiences.public`.
 * - Any other audience follows its rules. Entries and highlights with tags are removed unless a tag is in `include` or is
 *   the name of the audience; those with a tag in `exclude` are removed; without `include`, all other tags are seen.
 *   `redact` removes paths; the path `basics.phone` removes the number everywhere.
 *
 * Entries without tags are for everybody. Tags and names are compared without capitals and spaces at their ends.
 *
 * @throws RangeError when the document has no audience of that name.
 */
export function forAudience(
  resume: ResumeDocument,
  name: string,
  { sections = [] }: AudienceOptions = {},
): AudienceView {
  const audience = audienceNames(resume).find((known) => foldName(known) === foldName(name));
  if (audience === undefined) throw noSuchAudience(name, audienceNames(resume));
  if (audience === 'private') return { audience, resume, removed: [] };
  const { include, exclude, redact: rules = [] } = rulesOf(resume, audience);
  const copy = structuredClone(resume);
  const removed: Removal[] = [];
  const paths = rules.map(parsePath);
  const isPublic = audience === 'public';
  const named = new Set([...namedSections(resume), ...sections]);
  const hidesPhone = isPublic || paths.some((path) => /^(?:\*|basics)(?:\.(?:\*|phone))?$/.test(path.join('.')));

  // Tags first, because rules may redact the tags themselves.
  selectByTags(copy, { name: audience, include, exclude }, removed);
  hideSections(copy, removed);
  for (const path of paths) redact(copy, path, removed);
  keepKnown(copy, 'ResumeDocument', policyFor(resume, named, isPublic, hidesPhone), removed);
  forgetSections(copy, resume, removed);
  closeHoles(copy);
  return { audience, resume: copy, removed: removed.sort((one, other) => comparePaths(one.path, other.path)) };
}

/** The rules of an audience, collected from every spelling of its name. */
function rulesOf(resume: ResumeDocument, audience: string): Audience {
  const rules = Object.entries(resume.meta?.recto?.audiences ?? {})
    .filter(([name]) => foldName(name) === foldName(audience))
    .map(([, rule]) => rule);
  const collected = (key: keyof Audience) => {
    const lists = rules.flatMap((rule) => (rule[key] === undefined ? [] : [rule[key]]));
    return lists.length === 0 ? undefined : lists.flat();
  };
  return { include: collected('include'), exclude: collected('exclude'), redact: collected('redact') };
}

function noSuchAudience(name: string, known: readonly string[]): RangeError {
  const near = nearest(name, known);
  const listed =
    known.length > 20 ? `${known.slice(0, 20).join(', ')} and ${known.length - 20} more` : known.join(', ');
  return new RangeError(`There is no audience "${name}". ${near ? `Did you mean "${near}"?` : `There are ${listed}.`}`);
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
