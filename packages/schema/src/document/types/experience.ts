// Written by `scripts/write-types.ts` from the definition of the document. Do not edit.

import type { Break, Highlight, LinkData, Logo } from './fields.ts';

/** One of several roles at one employer. */
export interface Position {
  /** A name for this entry that stays the same when the text changes. Example: `unbox-ai`. */
  id?: string | undefined;
  /** Words by which an audience selects this entry. */
  tags?: string[] | undefined;
  /** `page` starts a page, `avoid` keeps it on one page, `auto` lets it be split. */
  break?: Break | undefined;
  /** The title of this role. Example: `Senior Engineer`. */
  position?: string | undefined;
  /** When it began. Year, year-month or year-month-day. Example: `2021-06`. */
  startDate?: string | undefined;
  /** When it ended. Left out while it goes on. Year, year-month or year-month-day. Example: `2023-05`. */
  endDate?: string | undefined;
  /** A sentence or two. Inline Markdown. Example: `Search and recommendations for large shops.`. */
  summary?: string | undefined;
  /** What was achieved, one bullet each. */
  highlights?: Highlight[] | undefined;
}

/** A job: employer, role, place, time and what came of it. */
export interface WorkEntry {
  /** A name for this entry that stays the same when the text changes. Example: `unbox-ai`. */
  id?: string | undefined;
  /** Words by which an audience selects this entry. */
  tags?: string[] | undefined;
  /** `page` starts a page, `avoid` keeps it on one page, `auto` lets it be split. */
  break?: Break | undefined;
  /** The organisation. Example: `Unbox AI`. */
  name?: string | undefined;
  /** The title of the role. Example: `AI Pre-training Lead`. */
  position?: string | undefined;
  /** Where the work was done. Example: `Chennai, India`. */
  location?: string | undefined;
  /** What the organisation does, or which part of it. Example: `Retail search`. */
  description?: string | undefined;
  /** Where to read more. Example: `https://example.com`. */
  url?: string | undefined;
  /** When it began. Year, year-month or year-month-day. Example: `2021-06`. */
  startDate?: string | undefined;
  /** When it ended. Left out while it goes on. Year, year-month or year-month-day. Example: `2023-05`. */
  endDate?: string | undefined;
  /** A sentence or two. Inline Markdown. Example: `Search and recommendations for large shops.`. */
  summary?: string | undefined;
  /** What was achieved, one bullet each. */
  highlights?: Highlight[] | undefined;
  /** Tools, topics, methods. */
  keywords?: string[] | undefined;
  /** A crest, seal or company mark. */
  logo?: Logo | undefined;
  /** Several roles at this employer, latest first. */
  positions?: Position[] | undefined;
}

/** An unpaid role. */
export interface VolunteerEntry {
  /** A name for this entry that stays the same when the text changes. Example: `unbox-ai`. */
  id?: string | undefined;
  /** Words by which an audience selects this entry. */
  tags?: string[] | undefined;
  /** `page` starts a page, `avoid` keeps it on one page, `auto` lets it be split. */
  break?: Break | undefined;
  /** The organisation. Example: `Analytics Club`. */
  organization?: string | undefined;
  /** The title of the role. Example: `Strategist`. */
  position?: string | undefined;
  /** Where it was done. Example: `Chennai, India`. */
  location?: string | undefined;
  /** Where to read more. Example: `https://example.com`. */
  url?: string | undefined;
  /** When it began. Year, year-month or year-month-day. Example: `2021-06`. */
  startDate?: string | undefined;
  /** When it ended. Left out while it goes on. Year, year-month or year-month-day. Example: `2023-05`. */
  endDate?: string | undefined;
  /** A sentence or two. Inline Markdown. Example: `Search and recommendations for large shops.`. */
  summary?: string | undefined;
  /** What was achieved, one bullet each. */
  highlights?: Highlight[] | undefined;
}

/** A project, post or piece of work. */
export interface ProjectEntry {
  /** A name for this entry that stays the same when the text changes. Example: `unbox-ai`. */
  id?: string | undefined;
  /** Words by which an audience selects this entry. */
  tags?: string[] | undefined;
  /** `page` starts a page, `avoid` keeps it on one page, `auto` lets it be split. */
  break?: Break | undefined;
  /** The project. Example: `Triton GPT`. */
  name?: string | undefined;
  /** What it is. Inline Markdown. Example: `A language model whose kernels are written in Triton.`. */
  description?: string | undefined;
  /** The organisation it was done for. Example: `OffNote Labs`. */
  entity?: string | undefined;
  /** Application, library, paper … Example: `library`. */
  type?: string | undefined;
  /** Roles played in it. */
  roles?: string[] | undefined;
  /** Who guided it. */
  advisors?: string[] | undefined;
  /** Where it was done. Example: `Chennai, India`. */
  location?: string | undefined;
  /** Where to read more. Example: `https://example.com`. */
  url?: string | undefined;
  /** Code, paper, talk, demonstration. */
  links?: LinkData[] | undefined;
  /** When it began. Year, year-month or year-month-day. Example: `2021-06`. */
  startDate?: string | undefined;
  /** When it ended. Left out while it goes on. Year, year-month or year-month-day. Example: `2023-05`. */
  endDate?: string | undefined;
  /** What was achieved, one bullet each. */
  highlights?: Highlight[] | undefined;
  /** Tools, topics, methods. */
  keywords?: string[] | undefined;
}
