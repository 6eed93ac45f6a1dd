import { customSectionKey } from '../display/sections-in-order.ts';
import type { ResumeDocument } from '../document/index.ts';
import { sectionKeys } from '../document/section-keys.ts';
import { foldName } from '../text/fold-name.ts';
import type { Removal } from './redact.ts';

/**
 * Removes the sections that `meta.recto.hidden` names from a document, in place: built-in ones by their key, the summary
 * too, and custom ones by their id. Names are compared folded.
 */
export function hideSections(resume: ResumeDocument, removed: Removal[]): void {
  const hidden = hiddenNames(resume);
  if (hidden.size === 0) return;
  for (const key of sectionKeys) {
    if (!hidden.has(foldName(key))) continue;
    const owner = (key === 'summary' ? resume.basics : resume) as Record<string, unknown> | undefined;
    if (owner?.[key] === undefined) continue;
    delete owner[key];
    removed.push({ path: key === 'summary' ? ['basics', key] : [key], reason: 'hidden' });
  }
  const sections: unknown[] = resume.sections ?? [];
  for (const [index, section] of (resume.sections ?? []).entries()) {
    if (!section || !hidden.has(foldName(customSectionKey(section, index)))) continue;
    sections[index] = undefined;
    removed.push({ path: ['sections', index], reason: 'hidden' });
  }
}

/** The names of hidden sections, folded. */
function hiddenNames(resume: ResumeDocument): ReadonlySet<string> {
  const hidden: unknown = resume.meta?.recto?.hidden ?? [];
  return new Set((Array.isArray(hidden) ? hidden : [hidden]).map((name) => foldName(String(name))));
}

/** The names of sections in `order`, `titles` and `breaks`. */
export function namedSections(resume: ResumeDocument): ReadonlySet<string> {
  const { order = [], titles = {}, breaks = {} } = resume.meta?.recto ?? {};
  return new Set([...order, ...Object.keys(titles), ...Object.keys(breaks)]);
}

/**
 * Removes from `order`, `titles` and `breaks`, in place, the names of sections that were removed.
 *
 * @param before the document before anything was removed
 */
export function forgetSections(resume: ResumeDocument, before: ResumeDocument, removed: Removal[]): void {
  const recto = resume.meta?.recto;
  if (!recto) return;
  const hidden = hiddenNames(before);
  const ids = new Set((resume.sections ?? []).flatMap((section) => (section?.id === undefined ? [] : [section.id])));
  const isThere = (name: string) => {
    if (ids.has(name)) return true;
    if (!(sectionKeys as readonly string[]).includes(name) || hidden.has(foldName(name))) return false;
    const held = (document: ResumeDocument) =>
      name === 'summary'
        ? document.basics?.summary
        : document[name as Exclude<typeof name, 'summary'> & keyof ResumeDocument];
    // The name of a section that the document never had tells nothing.
    return held(resume) !== undefined || held(before) === undefined;
  };
  const reasonFor = (name: string): Removal['reason'] => (hidden.has(foldName(name)) ? 'hidden' : 'unused');
  const order: (string | undefined)[] = recto.order ?? [];
  for (const [index, name] of order.entries()) {
    if (name === undefined || isThere(name)) continue;
    order[index] = undefined;
    removed.push({ path: ['meta', 'recto', 'order', index], reason: reasonFor(name) });
  }
  for (const key of ['titles', 'breaks'] as const) {
    for (const name of Object.keys(recto[key] ?? {})) {
      if (isThere(name)) continue;
      delete recto[key]?.[name];
      removed.push({ path: ['meta', 'recto', key, name], reason: reasonFor(name) });
    }
  }
}
