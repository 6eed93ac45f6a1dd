import { type AudienceView, forAudience, type ResumeDocument } from '@recto/schema';
import { currentThemeName, type Theme, themes } from '@recto/themes';
import type { Outline } from './outline.ts';
import { outlineOf } from './outline-of.ts';

/** What every export takes. */
export interface ExportOptions {
  /** The audience that sees it: `public`, `private`, or one of the document. @default 'private' */
  audience?: string | undefined;
  /** BCP 47 tag for fixed words and dates. @default that of the document, or 'en' */
  locale?: string | undefined;
  /** A Unicode date pattern. @default that of the document */
  dateFormat?: string | undefined;
  /** A theme or the name of one of ours. It decides what a document leaves open. @default that of the document */
  theme?: Theme | string | undefined;
}

/** An export, and for whom it is. */
export interface Exported<Content> {
  content: Content;
  /** The name of the audience as the document writes it. */
  audience: string;
  /** What was left out for the audience, in the order of the document. */
  removed: AudienceView['removed'];
}

/** The document that an audience sees, its outline, and its theme. */
export interface ExportView extends AudienceView {
  outline: Outline;
  theme: Theme;
}

/**
 * Prepares an export.
 *
 * @throws {RangeError} when the document has no audience of that name
 */
export function exportView(resume: ResumeDocument, options: ExportOptions): ExportView {
  const { audience = 'private', theme, ...format } = options;
  const view = forAudience(resume, audience);
  const chosen = themeOf(theme ?? view.resume.meta?.recto?.theme);
  return { ...view, theme: chosen, outline: outlineOf(view.resume, { ...format, theme: chosen }) };
}

/** A theme of our own; `classic` for a name that we do not have, as a page does. */
function themeOf(theme: Theme | string | undefined): Theme {
  if (typeof theme === 'object') return theme;
  const name = currentThemeName(theme ?? 'classic');
  return Object.hasOwn(themes, name) ? themes[name as keyof typeof themes] : themes.classic;
}
