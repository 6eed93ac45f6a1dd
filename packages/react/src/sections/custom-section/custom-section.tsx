import { type CustomSectionData, customSectionTitle, type Layout } from '@recto/schema';
import type { ComponentType } from 'react';
import { Highlights } from '../../parts/highlights/index.ts';
import { Section, type SectionOptions } from '../../parts/section/index.ts';
import { Text } from '../../parts/text/index.ts';
import { withRef } from '../../parts/with-ref.ts';
import { withoutBlanks } from '../../parts/without-blanks.ts';
import { type EntryKind, entriesProps } from '../props-by-key.ts';
import { sectionComponents } from '../registry.ts';

/** Props of `<CustomSection>`. */
export interface CustomSectionProps extends SectionOptions {
  /** The custom section: heading, kind and entries. */
  section?: CustomSectionData | undefined;
  /** How sections are built, by section key. */
  layout?: Layout;
}

/**
 * A section that the writer adds, rendered as a built-in section of its kind. Renders nothing when it is empty.
 *
 * @example
 * ```tsx
 * <CustomSection section={{ kind: 'list', title: 'Talks', entries: ['Keynote at Example Conference'] }} />
 * ```
 */
export const CustomSection = withRef(function CustomSection({
  section,
  layout = {},
  title = section && customSectionTitle(section),
  ...options
}: CustomSectionProps) {
  if (!section || withoutBlanks<unknown>(section.entries).length === 0) return null;
  const { locale, dateFormat: _dateFormat, ...undated } = options;
  switch (section.kind) {
    case 'text':
      return (
        <Section part="text" title={title} {...undated}>
          {withoutBlanks(section.entries).map((paragraph, index) => (
            <p key={index}>
              <Text locale={locale}>{paragraph}</Text>
            </p>
          ))}
        </Section>
      );
    case 'list':
      return (
        <Section part="list" title={title} {...undated}>
          <Highlights items={section.entries} locale={locale} />
        </Section>
      );
    default: {
      const Entries = sectionComponents[section.kind] as ComponentType<object>;
      return <Entries {...entriesProps<EntryKind>(section.kind, section.entries, { ...options, title, layout })} />;
    }
  }
});
