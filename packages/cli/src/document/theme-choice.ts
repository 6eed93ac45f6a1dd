import { extname } from 'node:path';
import { type Diagnostic, nearest, type ResumeDocument, valueRange } from '@recto/schema';
import { currentThemeName, type ThemeName, themes } from '@recto/themes';

const MODULES = ['.js', '.mjs', '.ts', '.mts'];

/** Whether a word names a file with a theme in it: a stylesheet, or a module that exports one. */
export function isThemeFile(word: string): boolean {
  return ['.css', ...MODULES].includes(extname(word));
}

/** Whether a word is the name of one of our themes. */
export function isThemeName(name: string): name is ThemeName {
  return Object.hasOwn(themes, name);
}

/** What to say to someone who asked for a theme by its earlier name; `undefined` where the name is that of today. */
export function renamedTheme(name: string): string | undefined {
  const today = currentThemeName(name);
  return today === name ? undefined : `The theme "${name}" is now called "${today}". The old name works until 1.0.`;
}

/** What to say to someone who asked for a theme of ours that there is not. */
export function noThemeOfOurs(name: string): string {
  const known = Object.keys(themes);
  const near = nearest(name, known);
  return `There is no such theme. ${near ? `Did you mean "${near}"? ` : ''}There are ${new Intl.ListFormat('en').format(known)}.`;
}

/** The same where a file with a theme may be given too. */
export const noSuchTheme = (name: string) =>
  `${noThemeOfOurs(name)} One of your own is given by its file: --theme my-theme.css.`;

/** The theme that a document asks for, and that there is not, with its place in the text; `undefined` where there is one. */
export function unknownTheme(
  resume: ResumeDocument,
  { name, text }: { name: string; text: string },
): Diagnostic | undefined {
  const theme = resume.meta?.recto?.theme;
  if (theme === undefined || isThemeName(currentThemeName(theme))) return undefined;
  const path = ['meta', 'recto', 'theme'];
  const range = valueRange(resume, path, { text });
  if (!range) return undefined;
  return {
    severity: 'warning',
    rule: 'unknown-choice',
    message: `The document asks for the theme "${theme}".`,
    hint: noSuchTheme(theme),
    location: { file: name, path, range },
  };
}
