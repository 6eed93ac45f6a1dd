import type { AudienceView, ResumeDocument } from '@recto/schema';
import type { Context } from '../context.ts';
import type { Terminal } from '../output/terminal.ts';
import { type OpenedDocument, openDocument, soundResume } from './open-document.ts';
import { readConfig } from './read-config.ts';
import { resumeFor } from './resume-for.ts';
import { type Settings, type SettingsOptions, settingsOf } from './settings.ts';

/** A résumé without errors, how it is shown, and what its audience sees of it. */
export interface SeenDocument {
  document: OpenedDocument;
  resume: ResumeDocument;
  settings: Settings;
  view: AudienceView;
}

/**
 * Reads a résumé that is to be shown, and says what is to be said of it.
 *
 * @throws {Failure} when it has errors, or asks for what there is not
 */
export async function openSeen(
  file: string,
  { audience, config, ...options }: SettingsOptions & { audience: string; config?: string | undefined },
  context: Context,
  terminal: Terminal,
): Promise<SeenDocument> {
  const document = await openDocument(file, context, options.locale);
  const resume = soundResume(document, terminal);
  const settings = await settingsOf(resume, options, await readConfig(config), document);
  return { document, resume, settings, view: resumeFor(resume, audience) };
}
