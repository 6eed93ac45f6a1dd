import {
  type Break,
  type Layout,
  type PlacedSection,
  type ResumeDocument,
  type SectionId,
  type SectionKey,
  sectionsInOrder,
  typesetResume,
  typesetText,
} from '@recto/schema';
import { type Theme, themes } from '@recto/themes';
import type { ComponentType, ReactNode } from 'react';
import { type HeadingLevel, nextHeadingLevel } from '../parts/heading/index.ts';
import { withRef } from '../parts/with-ref.ts';
import { CustomSection } from '../sections/custom-section/index.ts';
import { Header } from '../sections/header/index.ts';
import { builtInSections, type SectionProps } from '../sections/registry.tsx';
import { Aside, Columns, Main } from './columns/index.ts';
import { JsonLd } from './json-ld/index.ts';
import { onlyPlaced } from './only-placed.ts';
import { Page, type PageProps } from './page/index.ts';

/** Props of `<Resume>`. */
export interface ResumeProps extends Omit<PageProps, 'children' | 'hidden'> {
  /** The document. Its `meta.recto` is used for props that are left out. Without one, the sheet is empty. */
  resume: ResumeDocument | undefined;
  /** Sections of your own in place of built-in ones, by section key. */
  components?: { readonly [Key in SectionKey]?: ComponentType<SectionProps> };
  /** Section keys and ids of custom sections, first to last; the others follow. @default that of the theme, if any */
  order?: readonly SectionId[];
  /** Section keys and ids of custom sections to leave out. */
  hidden?: readonly SectionId[];
  /** Headings, by section key or id. */
  titles?: { readonly [Id in SectionId]?: string };
  /** How sections break over pages, by section key or id: `page` starts one, `avoid` keeps a section on one. */
  breaks?: { readonly [Id in SectionId]?: Break };
  /** How sections are built. @default the layouts of the theme */
  layout?: Layout;
  /** Unicode date pattern. @default 'MMM yyyy' */
  dateFormat?: string;
  /**
   * Whether quotation marks, apostrophes and spaces are set as the language writes them (`typesetResume` of
   * `@recto/schema`). @default true
   */
  typography?: boolean;
  /** Section keys and ids of custom sections that stand in the aside. @default those of the theme, if it has two columns */
  aside?: readonly SectionId[];
  /** Level of the name as a heading; sections are one level deeper. @default 1 */
  level?: HeadingLevel;
  /** Between the header and the first section. */
  before?: ReactNode;
  /** After the last section. */
  children?: ReactNode;
}

/** The theme itself; `undefined` when the package has no theme of that name. */
const themeOf = (theme: Theme | string): Theme | undefined =>
  typeof theme === 'string' ? (Object.hasOwn(themes, theme) ? themes[theme as keyof typeof themes] : undefined) : theme;

/**
 * A whole résumé: the header and every section with entries, in the order of the document.
 *
 * @example
 * ```tsx
 * <Resume resume={resume} theme="placement" paper="letter" />
 * ```
 */
export const Resume = withRef(function Resume({
  resume = {},
  theme,
  paper,
  locale,
  dateFormat,
  typography,
  components = {},
  order,
  hidden,
  titles,
  breaks,
  layout,
  aside,
  level = 1,
  before,
  children,
  ...page
}: ResumeProps) {
  const { meta: { recto = {} } = {} } = resume;
  const themeOrName = theme ?? recto.theme ?? 'classic';
  const knownTheme = themeOf(themeOrName);
  const language = locale ?? recto.locale ?? 'en';
  const isTypeset = typography ?? recto.typography ?? true;
  const shown = isTypeset ? typesetResume(resume, language) : resume;
  const shared = {
    resume: shown,
    locale: language,
    dateFormat: dateFormat ?? recto.dateFormat,
    layout: { ...knownTheme?.layout, ...recto.layout, ...layout },
    level: nextHeadingLevel(level),
  };
  const headings = new Map(
    Object.entries({ ...recto.titles, ...titles }).map(([key, title]) => [
      key,
      isTypeset && title !== undefined ? typesetText(title, language) : title,
    ]),
  );
  const pageBreaks = new Map(Object.entries({ ...recto.breaks, ...breaks }));
  const section = ({ key, custom }: PlacedSection) => {
    const options = { ...shared, title: headings.get(key), break: pageBreaks.get(key) };
    if (custom) {
      const { resume: _resume, ...own } = options;
      return <CustomSection key={key} {...own} section={custom} />;
    }
    const Component = components[key as SectionKey] ?? builtInSections[key as SectionKey];
    return <Component key={key} {...options} />;
  };
  const placed = sectionsInOrder(shown, {
    order: order ?? recto.order ?? knownTheme?.order,
    hidden: hidden ?? recto.hidden,
  });
  const asideKeys = aside ?? knownTheme?.aside ?? [];
  const inAside = placed.filter(({ key }) => asideKeys.includes(key));
  const main = placed.filter(({ key }) => !asideKeys.includes(key)).map(section);
  return (
    <Page theme={themeOrName} paper={paper ?? recto.paper} locale={language} {...page}>
      <Header basics={shown.basics} level={level} locale={language} />
      {before}
      {inAside.length === 0 ? (
        main
      ) : (
        <Columns>
          <Main>{main}</Main>
          <Aside>{inAside.map(section)}</Aside>
        </Columns>
      )}
      {children}
      <JsonLd resume={onlyPlaced(resume, placed)} />
    </Page>
  );
});
