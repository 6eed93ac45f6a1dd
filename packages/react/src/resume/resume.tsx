import {
  type Break,
  type CustomSectionData,
  type Layout,
  type PlacedSection,
  type ResumeDocument,
  type SectionId,
  type SectionKey,
  sectionsInOrder,
} from '@recto/schema';
import { type ComponentType, Fragment, type ReactNode } from 'react';
import { warn } from '../development/warn.ts';
import { warnOfSections } from '../development/warn-of-sections.ts';
import type { HeadingLevel } from '../parts/heading/index.ts';
import { withRef } from '../parts/with-ref.ts';
import { CustomSection } from '../sections/custom-section/index.ts';
import { Header } from '../sections/header/index.ts';
import { sectionComponents } from '../sections/registry.ts';
import type { AudienceName } from './audience-view.ts';
import { Aside, Columns, Main } from './columns/index.ts';
import type { ResumeComponents } from './components.ts';
import { JsonLd } from './json-ld/index.ts';
import { onlyPlaced } from './only-placed.ts';
import { Page, type PageProps } from './page/index.ts';
import { type BoundProps, sectionProps } from './section-props.ts';
import { themeOf } from './theme-of.ts';

/** Props of `<Resume>`. */
export interface ResumeProps extends Omit<PageProps, 'children' | 'hidden'> {
  /** The document. Its `meta.recto` is used for props that are left out. Without one, the sheet is empty. */
  resume: ResumeDocument | undefined;
  /** Who sees the page: what this audience must not see is removed. @default everything is shown */
  audience?: AudienceName;
  /** Components of your own in place of `header`, of sections by key, and of custom sections by id. */
  components?: ResumeComponents;
  /** Exactly these sections, in this order, by section key or id. `order` and `hidden` do nothing then. */
  sections?: readonly SectionId[];
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
  /** Content of your own between the header and the first section. */
  before?: ReactNode;
  /** Content of your own after a section, by section key or id. A hidden section has none. */
  after?: { readonly [Id in SectionId]?: ReactNode };
  /** Content of your own after the last section. */
  children?: ReactNode;
}

/** The sections of the page in their order, by the keys that props name them by. */
function placedSections(
  { custom, page, resume }: BoundProps,
  { sections, order, hidden }: Pick<ResumeProps, 'sections' | 'order' | 'hidden'>,
): PlacedSection[] {
  const { recto = {} } = resume.meta ?? {};
  const keyed = Object.entries(custom).map(([id, { section }]) => ({ ...section, id }) as CustomSectionData);
  return sectionsInOrder(
    { sections: keyed },
    { sections, order: order ?? recto.order ?? themeOf(page.theme)?.order, hidden: hidden ?? recto.hidden },
  );
}

/**
 * A whole résumé: the header and every section with entries, in the order of the document.
 *
 * @example
 * ```tsx
 * <Resume resume={resume} audience="public" theme="placement" paper="letter" />
 * ```
 */
export const Resume = withRef(function Resume({
  resume,
  audience,
  components = {},
  sections,
  order,
  hidden,
  titles,
  breaks,
  layout,
  dateFormat,
  typography,
  aside,
  level,
  before,
  after = {},
  children,
  theme,
  variant,
  paper,
  locale,
  style,
  ...page
}: ResumeProps) {
  if (process.env.NODE_ENV !== 'production') {
    if (resume) warnOfSections(resume, { sections, order, hidden, aside, after, components });
    else warn('<Resume> has no document, so its sheet is empty. The diagnostics of readResume say why there is none.');
  }
  const props = sectionProps(resume, {
    audience,
    theme,
    variant,
    paper,
    locale,
    dateFormat,
    typography,
    layout,
    titles,
    breaks,
    level,
  });
  const replacements = new Map(Object.entries(components) as [string, ComponentType<object> | undefined][]);
  const additions = new Map(Object.entries(after));
  const section = ({ key, custom }: PlacedSection) => {
    const BuiltIn = custom ? CustomSection : sectionComponents[key as SectionKey];
    const Component = replacements.get(key) ?? (BuiltIn as ComponentType<object>);
    return (
      <Fragment key={key}>
        <Component {...(custom ? props.custom[key] : props[key as SectionKey])} />
        {additions.get(key)}
      </Fragment>
    );
  };
  const OwnHeader = components.header ?? Header;
  const placed = placedSections(props, { sections, order, hidden });
  const asideKeys = aside ?? themeOf(props.page.theme)?.aside ?? [];
  const inAside = placed.filter(({ key }) => asideKeys.includes(key));
  const main = placed.filter(({ key }) => !asideKeys.includes(key)).map(section);
  return (
    <Page {...props.page} style={{ ...props.page.style, ...style }} {...page}>
      <OwnHeader {...props.header} />
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
      <JsonLd resume={onlyPlaced(props.resume, placed)} />
    </Page>
  );
});
