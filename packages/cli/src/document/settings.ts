import { nearestLocale, type PaperSize, type ResumeDocument, valueRange } from '@recto/schema';
import {
  currentThemeName,
  type Theme,
  type ThemeName,
  themes,
  variantNames,
  variantProblem,
  withVariant,
} from '@recto/themes';
import { Failure } from '../failure.ts';
import type { OpenedDocument } from './open-document.ts';
import { type OwnComponents, readOwnComponents } from './own-components.ts';
import { type OwnTheme, readOwnTheme } from './own-theme.ts';
import { checkSize, type PaperChoice } from './paper.ts';
import { isThemeName, noSuchTheme, renamedTheme, unknownTheme } from './theme-choice.ts';

/** What a page is made with. */
export interface Settings {
  theme: ThemeName | OwnTheme;
  /** A palette of the theme, a pairing of its fonts, or one of each: `maroon crimson`. */
  variant?: string;
  /** What is to say about the settings, in sentences. */
  warnings?: readonly string[];
  paper: PaperChoice;
  /** Pages to fit the sheet to; as many as it takes when left out. */
  pages?: number;
  /** Whether to spread the text to the foot of the last page when that is nearly full. */
  fill: boolean;
  /** BCP 47 tag. */
  locale: string;
  /** Components in place of ours. */
  components?: OwnComponents;
}

/** The theme itself, in its variant. A stylesheet of somebody's own says neither tokens nor layouts. */
export function definitionOf({ theme, variant }: Pick<Settings, 'theme' | 'variant'>): Theme | undefined {
  const definition = typeof theme === 'string' ? themes[theme] : theme.definition;
  return definition && withVariant(definition, variant);
}

/** What the command line asks for, before what the document's `meta.recto` does. */
export interface SettingsOptions extends Partial<Omit<Settings, 'theme' | 'components' | 'warnings'>> {
  /** The name of a theme, or a file with one in it. */
  theme?: string;
  /** A module with components. */
  components?: string;
}

/**
 * What the command line asks for; else what the document does (`meta.recto`); else what the configuration does.
 *
 * @param document says where in its text the résumé asks for something that there is not
 * @throws {Failure} when there is no such theme, variant or paper, or the components do not load
 */
export async function settingsOf(
  resume: ResumeDocument,
  options: SettingsOptions,
  config: SettingsOptions = {},
  document?: Pick<OpenedDocument, 'name' | 'text'>,
): Promise<Settings> {
  const { theme: named, paper, pages, locale, print } = resume.meta?.recto ?? {};
  const count = options.pages ?? pages ?? config.pages;
  const warning = renamedTheme(options.theme ?? named ?? config.theme ?? '');
  const theme = await themeOf(options.theme, named, config.theme, () => misnamedTheme(named ?? '', resume, document));
  const variant = variantOf(theme, resume, options, config, document);
  // Never the document's to name: it may be somebody else's, and a module is run.
  const components = options.components ?? config.components;
  return {
    theme,
    ...(variant === undefined ? {} : { variant }),
    ...(warning === undefined ? {} : { warnings: [warning] }),
    paper: options.paper ?? documentPaper(paper ?? config.paper),
    ...(count === undefined ? {} : { pages: count }),
    fill: options.fill ?? print?.fill ?? config.fill ?? false,
    locale: options.locale ?? locale ?? config.locale ?? 'en',
    ...(components === undefined ? {} : { components: await readOwnComponents(components, resume) }),
  };
}

/** The settings for programs: a theme by its name. */
export function settingsFigures({ theme, variant, paper, locale }: Settings) {
  const name = typeof theme === 'string' ? theme : theme.name;
  return { theme: name, ...(variant === undefined ? {} : { variant }), paper, locale };
}

async function themeOf(
  asked: string | undefined,
  documents: string | undefined,
  configured = 'classic',
  misnamed: () => Failure,
) {
  const given = asked ?? (documents === undefined ? configured : undefined);
  const name = currentThemeName(given ?? (documents as string));
  // A document may be somebody else's: it names a theme, and never a file to read.
  if (given !== undefined) return isThemeName(name) ? name : readOwnTheme(name);
  if (isThemeName(name)) return name;
  throw misnamed();
}

/** A theme of the document that there is not, with its place in the text. */
function misnamedTheme(
  name: string,
  resume: ResumeDocument,
  document?: Pick<OpenedDocument, 'name' | 'text'>,
): Failure {
  const found = document && unknownTheme(resume, document);
  const { start } = found?.location.range ?? {};
  const place = start ? `${document?.name}:${start.line}:${start.column}: ` : '';
  const message = `${place}The document asks for the theme "${name}" (meta.recto.theme). ${noSuchTheme(name)}`;
  return new Failure(message, 1, found ? { details: { diagnostics: [{ ...found, severity: 'error' }] } } : {});
}

/**
 * The variant of the command line; else that of the document, else that of the configuration. These two are for the theme
 * that they name: with another one, a variant which that does not have is nothing.
 */
function variantOf(
  theme: Settings['theme'],
  resume: ResumeDocument,
  options: SettingsOptions,
  config: SettingsOptions,
  document?: Pick<OpenedDocument, 'name' | 'text'>,
): string | undefined {
  const definition = definitionOf({ theme });
  const { recto = {} } = resume.meta ?? {};
  const asked = options.variant ?? recto.variant ?? config.variant;
  if (asked === undefined) return undefined;
  const problem = definition && variantProblem(definition, asked);
  if (problem === undefined) return variantNames(asked).join(' ') || undefined;
  if (options.variant !== undefined) throw new Failure(`--variant ${asked}: ${problem}`, 2);
  if (options.theme !== undefined || (recto.variant === undefined && recto.theme !== undefined)) return undefined;
  if (recto.variant === undefined)
    throw new Failure(`The configuration asks for the variant "${asked}". ${problem}`, 2);
  throw misnamed(asked, problem, resume, document);
}

/** A variant of the document that its theme does not have, with its place in the text. */
function misnamed(
  variant: string,
  problem: string,
  resume: ResumeDocument,
  { name = '', text = '' }: Partial<Pick<OpenedDocument, 'name' | 'text'>> = {},
): Failure {
  const path = ['meta', 'recto', 'variant'];
  const range = valueRange(resume, path, { text });
  const place = range ? `${name}:${range.start.line}:${range.start.column}: ` : '';
  const diagnostics = [{ severity: 'error', rule: 'variant', message: problem, location: { file: name, path, range } }];
  return new Failure(
    `${place}The document asks for the variant "${variant}" (meta.recto.variant). ${problem}`,
    1,
    range ? { details: { diagnostics } } : {},
  );
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
