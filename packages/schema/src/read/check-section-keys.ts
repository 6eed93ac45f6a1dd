import type { Resume } from '../document/index.ts';
import { sectionKeys } from '../document/section-keys.ts';
import { nearest } from '../text/nearest.ts';
import type { Context } from './context.ts';

/** Names of sections in `meta.recto` that name none. */
export function checkSectionKeys(resume: Resume, context: Context): void {
  const recto = resume.meta?.recto;
  if (!recto) return;
  const known: string[] = [
    ...sectionKeys,
    ...(resume.sections ?? []).flatMap(({ id }) => (id === undefined ? [] : [id])),
  ];
  const check = (owner: object, key: string | number, name: string) => {
    if (known.includes(name)) return;
    const near = nearest(name, known);
    const origin = context.originOf(owner, key);
    if (!origin) return;
    context.remark({
      path: origin.path,
      // In a list the name is the value, in a group the key.
      span: typeof key === 'number' ? origin.span : (origin.keySpan ?? origin.span),
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
