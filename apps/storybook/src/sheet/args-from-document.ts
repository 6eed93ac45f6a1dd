import {
  Awards,
  type BoundProps,
  Certificates,
  Coursework,
  Document,
  Education,
  Experience,
  Header,
  Interests,
  Languages,
  Projects,
  type PropsByKey,
  Publications,
  References,
  Resume,
  type SectionPropsOptions,
  Skills,
  Summary,
  sectionProps,
  Volunteering,
} from '@recto/react';
import { documentNamed } from '../documents/documents.ts';

/** The section key of each component that shows one part of a document. */
const KEYS = new Map<unknown, keyof PropsByKey | 'header'>([
  [Header, 'header'],
  [Summary, 'summary'],
  [Experience, 'work'],
  [Education, 'education'],
  [Coursework, 'coursework'],
  [Projects, 'projects'],
  [Skills, 'skills'],
  [Awards, 'awards'],
  [Certificates, 'certificates'],
  [Publications, 'publications'],
  [Volunteering, 'volunteer'],
  [Languages, 'languages'],
  [Interests, 'interests'],
  [References, 'references'],
]);

const WHOLE = new Set<unknown>([Resume, Document]);

/** The args that the chosen document gives a component: its entries, its person, or all of it. */
export function argsFromDocument(
  component: unknown,
  name: string,
  options: SectionPropsOptions,
): Record<string, unknown> {
  if (name === 'story') return {};
  if (WHOLE.has(component)) return { resume: documentNamed(name) };
  const key = KEYS.get(component);
  if (!key) return {};
  const { entries, text, basics } = dataOf(sectionProps(documentNamed(name), options), key);
  return Object.fromEntries(Object.entries({ entries, text, basics }).filter(([, value]) => value !== undefined));
}

const dataOf = (bound: BoundProps, key: keyof PropsByKey | 'header') =>
  bound[key] as { entries?: unknown; text?: unknown; basics?: unknown };
