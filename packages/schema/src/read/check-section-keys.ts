import { type Resume, resumeSchema } from '../document/index.ts';
import { nearest } from '../text/nearest.ts';
import type { Context } from './context.ts';
import { remarkAt } from './walk.ts';

/** The keys by which `order`, `hidden`, `titles` and `breaks` name built-in sections. The summary is one, though it is of `basics`. */
export function sectionKeys(): string[] {
  const other = ['$schema', 'basics', 'sections', 'meta'];
  return ['summary', ...Object.keys(resumeSchema.shape).filter((key) => !other.includes(key))];
}

/** Names of sections in `meta.recto` that name none. */
export function checkSectionKeys(resume: Resume, context: Context): void {
  const recto = resume.meta?.recto;
  if (!recto) return;
  const known = [...sectionKeys(), ...(resume.sections ?? []).flatMap(({ id }) => (id === undefined ? [] : [id]))];
  const check = (owner: object, key: string | number, name: string) => {
    if (known.includes(name)) return;
    const near = nearest(name, known);
    remarkAt(owner, key, context, {
      severity: 'warning',
      code: 'unknown-section',
      message: `No section is called "${name}".`,
      advice: near ? `Did you mean "${near}"?` : `Sections are ${known.join(', ')}.`,
    });
  };
  for (const list of [recto.order, recto.hidden]) {
    for (const [index, name] of (list ?? []).entries()) check(list as object, index, name);
  }
  for (const group of [recto.titles, recto.breaks]) {
    for (const name of Object.keys(group ?? {})) check(group as object, name, name);
  }
}
