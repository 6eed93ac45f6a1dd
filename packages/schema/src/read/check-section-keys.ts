import type { ResumeDocument } from '../document/index.ts';
import { sectionKeys } from '../document/section-keys.ts';
import type { Context } from './context.ts';
import { SECTION_ALIASES } from './section-names.ts';
import { listed, suggest } from './suggest.ts';

/** Reports names in `meta.recto` that no section has. In `hidden` that is an error: the section would be shown. */
export function checkSectionKeys(resume: ResumeDocument, context: Context): void {
  const recto = resume.meta?.recto;
  if (!recto) return;
  const known = new Set<string>([
    ...sectionKeys,
    ...(resume.sections ?? []).flatMap(({ id }) => (id === undefined ? [] : [id])),
  ]);
  const check = (owner: object, key: string | number, name: string) => {
    if (known.has(name)) return;
    const alias = Object.hasOwn(SECTION_ALIASES, name) ? SECTION_ALIASES[name] : undefined;
    const near = alias ?? suggest(name, known, context);
    const origin = context.originOf(owner, key);
    if (!origin) return;
    context.report({
      path: origin.path,
      // In a list, the name is the value; in a group, it is the key.
      span: typeof key === 'number' ? origin.span : (origin.keySpan ?? origin.span),
      severity: owner === recto.hidden ? 'error' : 'warning',
      rule: 'unknown-section',
      message: `No section is called "${name}".`,
      hint: near ? `Did you mean "${near}"?` : `Sections are ${listed(known)}.`,
    });
  };
  for (const list of [recto.order, recto.hidden]) {
    for (const [index, name] of (list ?? []).entries()) check(list as object, index, name);
  }
  for (const group of [recto.titles, recto.breaks]) {
    for (const name of Object.keys(group ?? {})) check(group as object, name, name);
  }
}
