import type { DiagnosticLocation } from '@recto/schema';

/** What `recto check` looks at, in the order of its report, each with what it is about. */
export const checks = {
  document: 'The form of the document: fields, dates, choices, spelling of keys.',
  links: 'The form of addresses: schemes, hosts, what an address gives away.',
  privacy: 'What public pages would show of a person.',
  contrast: 'Contrast and sizes of the theme (WCAG 2.2, 1.4.3).',
  fit: 'The pages asked for, and what is wider than a page.',
  breaks: 'Where pages break.',
  typography: 'How lines are set.',
  parsing: 'What parsers of applicant-tracking systems read out of the PDF.',
  fonts: 'Fonts of the PDF, and characters that they lack.',
  accessibility: 'The tags of the PDF (PDF/UA-1, ISO 14289-1).',
} as const;

/** A part of the report. */
export type CheckName = keyof typeof checks;

/** Something that a check found. */
export interface Finding {
  check: CheckName;
  /** `error`: the check failed. `warning`: somebody should look. `info`: good to know. */
  severity: 'error' | 'warning' | 'info';
  /** The rule, unique within its check. */
  rule: string;
  /** What is wrong, in one sentence. */
  message: string;
  /** What to do, in one sentence. */
  hint?: string;
  location: Partial<DiagnosticLocation> & {
    /** Page of the PDF, from 1. */
    page?: number;
  };
}

/** A finding whose place in the text is known. */
export type PlacedFinding = Finding & { location: DiagnosticLocation };

export const isPlaced = (finding: Finding): finding is PlacedFinding =>
  finding.location.range !== undefined && finding.location.path !== undefined;

/** The report of one document. */
export interface Report {
  /** As it was given; `<stdin>` when it came from there. */
  file: string;
  /** The text that was read. */
  text: string;
  findings: Finding[];
  /** The checks that were made: the others need a document without errors that can be printed. */
  made: CheckName[];
  /** How the sheet came out: pages, paper, density. Absent when it was not printed. */
  sheet?: string;
}
