// Written by `scripts/write-types.ts` from the definition of the document. Do not edit.

import type { Break, Highlight } from './fields.ts';

/** An honour, prize or rank. */
export interface AwardEntry {
  /** A name for this entry that stays the same when the text changes. Example: `unbox-ai`. */
  id?: string | undefined;
  /** Words by which an audience selects this entry. */
  tags?: string[] | undefined;
  /** `page` starts a page, `avoid` keeps it on one page, `auto` lets it be split. */
  break?: Break | undefined;
  /** What was won. Example: `Google Developer Expert`. */
  title?: string | undefined;
  /** When it was won. Year, year-month or year-month-day. Example: `2022`. */
  date?: string | undefined;
  /** Who gave it. Example: `Google`. */
  awarder?: string | undefined;
  /** The place reached. Example: `All India Rank 3331`. */
  rank?: string | undefined;
  /** Where to read more. Example: `https://example.com`. */
  url?: string | undefined;
  /** A sentence or two. Inline Markdown. Example: `Search and recommendations for large shops.`. */
  summary?: string | undefined;
}

/** A certificate or licence. */
export interface CertificateEntry {
  /** A name for this entry that stays the same when the text changes. Example: `unbox-ai`. */
  id?: string | undefined;
  /** Words by which an audience selects this entry. */
  tags?: string[] | undefined;
  /** `page` starts a page, `avoid` keeps it on one page, `auto` lets it be split. */
  break?: Break | undefined;
  /** The certificate. Example: `Certified Kubernetes Administrator`. */
  name?: string | undefined;
  /** When it was issued. Year, year-month or year-month-day. Example: `2023-04`. */
  date?: string | undefined;
  /** When it ends. Year, year-month or year-month-day. Example: `2026-04`. */
  expires?: string | undefined;
  /** Who issued it. Example: `The Linux Foundation`. */
  issuer?: string | undefined;
  /** The number under which it can be checked. Example: `LF-000000`. */
  credentialId?: string | undefined;
  /** Where to read more. Example: `https://example.com`. */
  url?: string | undefined;
}

/** An article, book, talk or patent. */
export interface PublicationEntry {
  /** A name for this entry that stays the same when the text changes. Example: `unbox-ai`. */
  id?: string | undefined;
  /** Words by which an audience selects this entry. */
  tags?: string[] | undefined;
  /** `page` starts a page, `avoid` keeps it on one page, `auto` lets it be split. */
  break?: Break | undefined;
  /** Title of the work. Example: `Sparse Attention for Long Documents`. */
  name?: string | undefined;
  /** Names in the order of the title page. */
  authors?: string[] | undefined;
  /** Journal, conference or publisher. Example: `NeurIPS`. */
  publisher?: string | undefined;
  /** When it appeared. Year, year-month or year-month-day. Example: `2021-12`. */
  releaseDate?: string | undefined;
  /** Article, book, talk, patent … Example: `article`. */
  kind?: string | undefined;
  /** Digital object identifier. Example: `10.1000/182`. */
  doi?: string | undefined;
  /** Where to read more. Example: `https://example.com`. */
  url?: string | undefined;
  /** A sentence or two. Inline Markdown. Example: `Search and recommendations for large shops.`. */
  summary?: string | undefined;
  /** What was achieved, one bullet each. */
  highlights?: Highlight[] | undefined;
}
