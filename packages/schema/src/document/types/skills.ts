// Written by `scripts/write-types.ts` from the definition of the document. Do not edit.

import type { Break } from './fields.ts';

/** A skill or a labelled list of skills. */
export interface SkillEntry {
  /** A name for this entry that stays the same when the text changes. Example: `unbox-ai`. */
  id?: string | undefined;
  /** Words by which an audience selects this entry. */
  tags?: string[] | undefined;
  /** `page` starts a page, `avoid` keeps it on one page, `auto` lets it be split. */
  break?: Break | undefined;
  /** A skill, or the group that the keywords belong to. Example: `Tools`. */
  name?: string | undefined;
  /** How well, in a word. Example: `Advanced`. */
  level?: string | undefined;
  /** Tools, topics, methods. */
  keywords?: string[] | undefined;
}

/** A human language. */
export interface LanguageEntry {
  /** A name for this entry that stays the same when the text changes. Example: `unbox-ai`. */
  id?: string | undefined;
  /** Words by which an audience selects this entry. */
  tags?: string[] | undefined;
  /** `page` starts a page, `avoid` keeps it on one page, `auto` lets it be split. */
  break?: Break | undefined;
  /** Name of the language. Example: `Hindi`. */
  language?: string | undefined;
  /** How well, in a word. Example: `Native`. */
  fluency?: string | undefined;
}

/** Something done for its own sake. */
export interface InterestEntry {
  /** A name for this entry that stays the same when the text changes. Example: `unbox-ai`. */
  id?: string | undefined;
  /** Words by which an audience selects this entry. */
  tags?: string[] | undefined;
  /** `page` starts a page, `avoid` keeps it on one page, `auto` lets it be split. */
  break?: Break | undefined;
  /** The interest. Example: `Chess`. */
  name?: string | undefined;
  /** Tools, topics, methods. */
  keywords?: string[] | undefined;
}

/** Someone who vouches, and their words. */
export interface ReferenceEntry {
  /** A name for this entry that stays the same when the text changes. Example: `unbox-ai`. */
  id?: string | undefined;
  /** Words by which an audience selects this entry. */
  tags?: string[] | undefined;
  /** `page` starts a page, `avoid` keeps it on one page, `auto` lets it be split. */
  break?: Break | undefined;
  /** Who vouches. Example: `Asha Rao`. */
  name?: string | undefined;
  /** What they say. Inline Markdown. Example: `A rare mix of depth and speed.`. */
  reference?: string | undefined;
  /** Their role. Example: `Professor`. */
  position?: string | undefined;
  /** Their address. Example: `asha@example.com`. */
  email?: string | undefined;
  /** Their number. Example: `+91 90000 00000`. */
  phone?: string | undefined;
}
