import { type CustomSection, type Resume, sectionKeys } from '@recto/schema';

/** A section to print: built in by its key, or the writer's own by its id. */
export interface Placed {
  key: string;
  custom?: CustomSection;
}

/**
 * Which sections stand where: what `order` names first, then the rest in the usual order, the writer's own sections
 * last. Names that nothing carries are passed over.
 */
export function arrange(resume: Resume, order: readonly string[] = [], hidden: readonly string[] = []): Placed[] {
  const all = new Map<string, Placed>(sectionKeys.map((key) => [key, { key }]));
  for (const [index, custom] of (resume.sections ?? []).entries()) {
    const key = custom.id ?? `sections/${index}`;
    all.set(key, { key, custom });
  }
  return [...new Set([...order, ...all.keys()])]
    .filter((key) => !hidden.includes(key))
    .flatMap((key) => all.get(key) ?? []);
}

/** The document without the sections that are not placed: what a page does not show, it does not tell search engines. */
export function onlyPlaced(resume: Resume, placed: readonly Placed[]): Resume {
  const keys = new Set(placed.map(({ key }) => key));
  const gone = sectionKeys.filter((key) => !keys.has(key));
  if (gone.length === 0) return resume;
  const rest = Object.entries(resume).filter(([key]) => !(gone as readonly string[]).includes(key));
  const { summary, ...basics } = resume.basics ?? {};
  const person = resume.basics && { basics: keys.has('summary') ? resume.basics : basics };
  return { ...Object.fromEntries(rest), ...person };
}
