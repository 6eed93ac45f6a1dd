import { type PlacedSection, type ResumeDocument, sectionKeys } from '@recto/schema';

/** The document without the sections that are not placed: search engines are told only what the page shows. */
export function onlyPlaced(resume: ResumeDocument, placed: readonly PlacedSection[]): ResumeDocument {
  const keys = new Set(placed.map(({ key }) => key));
  const hidden = sectionKeys.filter((key) => !keys.has(key));
  if (hidden.length === 0) return resume;
  const rest = Object.entries(resume).filter(([key]) => !(hidden as readonly string[]).includes(key));
  const { summary, ...basics } = resume.basics ?? {};
  const person = resume.basics && { basics: keys.has('summary') ? resume.basics : basics };
  return { ...Object.fromEntries(rest), ...person };
}
