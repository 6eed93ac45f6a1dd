import {
  type Break,
  type Layout,
  type Presentation,
  type ResumeDocument,
  type SectionId,
  sectionKeys,
  typesetDatePattern,
  typesetResume,
  typesetText,
} from '@recto/schema';
import { variantProblem } from '@recto/themes';
import { warnOfSections, warnOfSettings } from '../development/warn-of-sections.ts';
import { type HeadingLevel, nextHeadingLevel } from '../parts/heading/index.ts';
import type { CustomSectionProps } from '../sections/custom-section/index.ts';
import type { HeaderProps } from '../sections/header/index.ts';
import { entriesProps, type PropsByKey } from '../sections/props-by-key.ts';
import { type AudienceName, audienceView } from './audience-view.ts';
import { dateColumnStyle } from './date-column.ts';
import type { JsonLdProps } from './json-ld/index.ts';
import type { PageProps } from './page/index.ts';
import { themeOf } from './theme-of.ts';

/** What is said once for all sections. */
export interface SectionPropsOptions {
  /** Who sees the page: what this audience must not see is removed. @default everything is shown */
  audience?: AudienceName | undefined;
  /** The name of a theme, or a theme of your own. @default that of the document, or 'classic' */
  theme?: PageProps['theme'];
  /** A palette of the theme, a pairing of its fonts, or one of each. @default that of the document, if it is for this theme */
  variant?: PageProps['variant'];
  /** Paper to print on. @default that of the document, or 'a4' */
  paper?: PageProps['paper'];
  /** BCP 47 tag for fixed words and dates. @default that of the document, or 'en' */
  locale?: string | undefined;
  /** Unicode date pattern. @default that of the document, or 'MMM yyyy' */
  dateFormat?: string | undefined;
  /**
   * Whether quotation marks, apostrophes and spaces are set as the language writes them (`typesetResume` of
   * `@recto/schema`). @default as the document says, or true
   */
  typography?: boolean | undefined;
  /** How sections are built, by section key. @default the layouts of the document, then those of the theme */
  layout?: Layout | undefined;
  /** Headings, by section key or id. @default those of the document */
  titles?: { readonly [Id in SectionId]?: string } | undefined;
  /** How sections break over pages, by section key or id. @default as the document says */
  breaks?: { readonly [Id in SectionId]?: Break } | undefined;
  /** Level of the name as a heading; sections are one level deeper. @default 1 */
  level?: HeadingLevel | undefined;
}

/** The props of every section by its key, and of what is around sections. */
export interface BoundProps extends PropsByKey {
  /** Of `<Page>`. */
  page: {
    theme: NonNullable<PageProps['theme']>;
    variant: PageProps['variant'];
    paper: PageProps['paper'];
    locale: string;
    /** The width of the longest date of the document, for themes with a date column. Without dates there is none. */
    style: PageProps['style'];
  };
  /** Of `<Header>`. */
  header: HeaderProps;
  /** Of each `<CustomSection>`, by its id; by its place, such as `sections/0`, where it has none. */
  custom: Record<string, CustomSectionProps>;
  /** Of `<JsonLd>`. */
  jsonLd: JsonLdProps;
  /** The document as the audience sees it and as it was written, for `printProperties` and sections of your own. */
  resume: ResumeDocument;
}

/** The variant of the document. It is for its own theme, and for another one only where that has it too. */
function variantFor(theme: NonNullable<PageProps['theme']>, recto: Presentation): string | undefined {
  const { variant } = recto;
  if (variant === undefined || theme === (recto.theme ?? 'classic')) return variant;
  const other = themeOf(theme);
  return other && variantProblem(other, variant) === undefined ? variant : undefined;
}

/**
 * The props of every section of a document, of its header and of its page, so that language, dates, layouts and audience
 * are said once when sections are composed by hand. Plain data: the components are those that you import.
 *
 * @throws {RangeError} when the document has no such audience
 */
export function sectionProps(document: ResumeDocument | undefined, options: SectionPropsOptions = {}): BoundProps {
  if (process.env.NODE_ENV !== 'production' && document) {
    warnOfSettings(document);
    warnOfSections(document, { titles: options.titles, breaks: options.breaks });
  }
  const { resume, customKeys } = audienceView(document ?? {}, options.audience);
  const { recto = {} } = resume.meta ?? {};
  const { level = 1, locale = recto.locale ?? 'en', theme = recto.theme ?? 'classic' } = options;
  const layout = { ...themeOf(theme)?.layout, ...recto.layout, ...options.layout };
  const isTypeset = options.typography ?? recto.typography ?? true;
  const { basics, sections = [], ...shown } = isTypeset ? typesetResume(resume, locale) : resume;
  const titles = new Map(Object.entries({ ...recto.titles, ...options.titles }));
  const titleOf = (key: string) => {
    const title = titles.get(key);
    return isTypeset && title !== undefined ? typesetText(title, locale) : title;
  };
  const breaks = new Map(Object.entries({ ...recto.breaks, ...options.breaks }));
  const undated = (key: string) => ({
    title: titleOf(key),
    level: nextHeadingLevel(level),
    locale,
    break: breaks.get(key),
  });
  const pattern = options.dateFormat ?? recto.dateFormat;
  const dateFormat = isTypeset && pattern !== undefined ? typesetDatePattern(pattern) : pattern;
  const every = (key: string) => ({ ...undated(key), dateFormat, layout });
  const byKey = sectionKeys.map((key) =>
    key === 'summary'
      ? [key, { ...undated(key), text: basics?.summary }]
      : [key, entriesProps(key, shown[key], { ...every(key), author: basics?.name })],
  );
  const custom = sections.map((section, index) => {
    const key = customKeys[index] as string;
    return [key, { ...every(key), section }];
  });
  return {
    ...(Object.fromEntries(byKey) as PropsByKey),
    page: {
      theme,
      variant: options.variant ?? variantFor(theme, recto),
      paper: options.paper ?? recto.paper,
      locale,
      style: dateColumnStyle(resume, { locale, dateFormat }),
    },
    header: { basics, level, locale },
    custom: Object.fromEntries(custom),
    jsonLd: { resume },
    resume,
  };
}
