import type { RectoConfig } from '../config.ts';
import type { SettingsOptions } from '../document/settings.ts';
import type { ExportFormat } from '../program/export-command.ts';

/** What a document can be made into. */
export type JobFormat = 'pdf' | ExportFormat;

/** What to make of each document. All of it is data, so that it can go to another process or another machine. */
export interface JobOptions extends SettingsOptions {
  audience: string;
  config: RectoConfig;
  to: readonly JobFormat[];
  /** Whether to check the document in every way. */
  check: boolean;
  /** Whether to draw a small picture of the first page. */
  thumbnail: boolean;
  /** Whether to attach the document to its PDF. */
  source: boolean;
}

/** A document with all that is needed to make it. */
export interface DocumentJob {
  /** The file as people know it, or another name of the document. */
  name: string;
  /**
   * The text of the document in base64, and its pictures by their path. Left out where the file is on this machine, and
   * may be read.
   */
  content?: { text: string; pictures: Record<string, string> };
  options: JobOptions;
}

/** Stamps to print: one for each text, on a page of its own. */
export interface StampsJob {
  stamps: readonly string[];
  /** BCP 47 tag. */
  locale: string;
}

/** What a process of this command can be asked for. */
export type Job = DocumentJob | StampsJob;
