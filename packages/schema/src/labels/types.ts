import type { SectionKey } from '../document/section-keys.ts';

/** The fixed words of one locale. Section titles have the section keys as names. */
export interface Labels extends Record<SectionKey, string> {
  /** The document itself, in titles of windows and files: "Résumé". */
  resume: string;
  /** Alternative text of the photo: "Photo". */
  photo: string;
  /** Heading of the address block. */
  contact: string;
  /** The end of a range that goes on. */
  present: string;
  email: string;
  phone: string;
  website: string;
  location: string;

  /** Before the name of the advisor of a project or thesis. */
  advisor: string;
  /** Before several of them. */
  advisors: string;
  thesis: string;
  doi: string;
  authors: string;

  /** Table headings of education. */
  program: string;
  institution: string;
  grade: string;
  completion: string;
  /** Table headings of coursework, and the word before the courses of a degree. */
  area: string;
  course: string;
  courses: string;
  credits: string;
  /** Table headings of awards. */
  award: string;
  details: string;
  date: string;
  rank: string;
  /** Table heading of projects. */
  project: string;
  /** Table heading of skills. */
  skill: string;
  level: string;
  /** Before the tools of a job or project. */
  keywords: string;

  issuer: string;
  issued: string;
  expires: string;
  credentialId: string;

  /** Text of links that have no words of their own. */
  link: string;
  page: string;
  /** `{page}` and `{pages}` stand for numbers. */
  pageOf: string;
}
