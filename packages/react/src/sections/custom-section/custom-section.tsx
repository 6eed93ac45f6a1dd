import { type CustomSectionData, customSectionTitle, type Layout } from '@recto/schema';
import { Highlights } from '../../parts/highlights/index.ts';
import { Section, type SectionOptions } from '../../parts/section/index.ts';
import { Text } from '../../parts/text/index.ts';
import { withRef } from '../../parts/with-ref.ts';
import { withoutBlanks } from '../../parts/without-blanks.ts';
import { customEntries } from '../registry.tsx';

/** Props of `<CustomSection>`. */
export interface CustomSectionProps extends SectionOptions {
  /** The custom section: heading, kind and entries. */
  section: CustomSectionData;
  /** How sections are built, by kind. */
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
  title = customSectionTitle(section),
  ...options
}: CustomSectionProps) {
  if (withoutBlanks<unknown>(section.entries).length === 0) return null;
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
    default:
      return customEntries(section, { ...options, title, layout });
  }
});
