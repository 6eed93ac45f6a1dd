import { nearestLocale, type PaperSize, type ResumeDocument } from '@recto/schema';
import { currentThemeName, type ThemeName } from '@recto/themes';
import { Failure } from '../failure.ts';
import { type OwnTheme, readOwnTheme } from './own-theme.ts';
import { checkSize, type PaperChoice } from './paper.ts';
import { isThemeName, noSuchTheme, renamedTheme } from './theme-choice.ts';

/** What a page is made with. */
export interface Settings {
  theme: ThemeName | OwnTheme;
  /** What is to say about the settings, in sentences. */
  warnings?: readonly string[];
  paper: PaperChoice;
  /** Pages to fit the sheet to; as many as it takes when left out. */
  pages?: number;
  /** Whether to spread the text to the foot of the last page when that is nearly full. */
  fill: boolean;
  /** BCP 47 tag. */
  locale: string;
}

/** What the command line asks for, before what the document's `meta.recto` does. */
export interface SettingsOptions extends Partial<Omit<Settings, 'theme' | 'warnings'>> {
  /** The name of a theme, or a file with one in it. */
  theme?: string;
}

/**
 * What the command line asks for; else what the document does (`meta.recto`); else what the configuration does.
 *
 * @throws {Failure} when there is no such theme, or no such paper
 */
export async function settingsOf(
  resume: ResumeDocument,
  options: SettingsOptions,
  config: SettingsOptions = {},
): Promise<Settings> {
  const { theme, paper, pages, locale, print } = resume.meta?.recto ?? {};
  const count = options.pages ?? pages ?? config.pages;
  const warning = renamedTheme(options.theme ?? theme ?? config.theme ?? '');
  return {
    theme: await themeOf(options.theme, theme, config.theme),
    ...(warning === undefined ? {} : { warnings: [warning] }),
    paper: options.paper ?? documentPaper(paper ?? config.paper),
    ...(count === undefined ? {} : { pages: count }),
    fill: options.fill ?? print?.fill ?? config.fill ?? false,
    locale: options.locale ?? locale ?? config.locale ?? 'en',
  };
}

/** The settings for programs: a theme by its name. */
export function settingsFigures({ theme, paper, locale }: Settings) {
  return { theme: typeof theme === 'string' ? theme : theme.name, paper, locale };
}

async function themeOf(asked: string | undefined, documents: string | undefined, configured = 'classic') {
  const given = asked ?? (documents === undefined ? configured : undefined);
  const name = currentThemeName(given ?? (documents as string));
  // A document may be somebody else's: it names a theme, and never a file to read.
  if (given !== undefined) return isThemeName(name) ? name : readOwnTheme(name);
  if (isThemeName(name)) return name;
  throw new Failure(`The document asks for the theme "${name}" (meta.recto.theme). ${noSuchTheme(name)}`);
}

function documentPaper(paper: PaperChoice = 'a4'): PaperChoice {
  try {
    if (typeof paper !== 'string') checkSize(paper);
    return paper;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const { width, height } = paper as PaperSize;
    throw new Failure(`The document asks for paper of ${width} × ${height} mm (meta.recto.paper). ${error.message}`);
  }
}

/** What to say where the fixed words of a page cannot be in its language; `undefined` where they can. */
export function unknownLanguage(locale: string): string | undefined {
  if (nearestLocale(locale) !== 'en' || new Intl.Locale(locale).language === 'en') return undefined;
  return `There are no words for the locale "${locale}" yet: headings and labels are in English.`;
}
