import type { CustomSection as Custom, Layout } from '@recto/schema';
import { Highlights } from '../../parts/highlights/index.ts';
import { pruned } from '../../parts/pruned.ts';
import { Section, type SectionOptions } from '../../parts/section/index.ts';
import { Text } from '../../parts/text/index.ts';
import { withRef } from '../../parts/with-ref.ts';
import { Awards } from '../awards/index.ts';
import { Certificates } from '../certificates/index.ts';
import { Coursework } from '../coursework/index.ts';
import { Education } from '../education/index.ts';
import { Experience } from '../experience/index.ts';
import { Interests } from '../interests/index.ts';
import { Languages } from '../languages/index.ts';
import { Projects } from '../projects/index.ts';
import { Publications } from '../publications/index.ts';
import { References } from '../references/index.ts';
import { Skills } from '../skills/index.ts';
import { Volunteering } from '../volunteering/index.ts';

export interface CustomSectionProps extends SectionOptions {
  /** A section of the writer's own: heading, kind and entries. */
  section: Custom;
  /** How sections are built, by kind. */
  layout?: Layout;
}

/** A section of the writer's own, built as the section whose kind it names. Renders nothing when it is empty. */
export const CustomSection = withRef(function CustomSection({
  section,
  layout = {},
  title = section.title ?? section.id ?? '',
  ...options
}: CustomSectionProps) {
  const { dateFormat: _dateFormat, ...undated } = options;
  const { locale: _locale, ...plain } = undated;
  if (pruned<unknown>(section.entries).length === 0) return null;
  switch (section.kind) {
    case 'work':
      return <Experience {...options} title={title} entries={section.entries} />;
    case 'volunteer':
      return <Volunteering {...options} title={title} entries={section.entries} />;
    case 'education':
      return <Education {...options} title={title} entries={section.entries} layout={layout.education} />;
    case 'coursework':
      return <Coursework {...undated} title={title} entries={section.entries} layout={layout.coursework} />;
    case 'awards':
      return <Awards {...options} title={title} entries={section.entries} layout={layout.awards} />;
    case 'certificates':
      return <Certificates {...options} title={title} entries={section.entries} />;
    case 'publications':
      return <Publications {...options} title={title} entries={section.entries} />;
    case 'skills':
      return <Skills {...undated} title={title} entries={section.entries} layout={layout.skills} />;
    case 'languages':
      return <Languages {...undated} title={title} entries={section.entries} />;
    case 'interests':
      return <Interests {...undated} title={title} entries={section.entries} />;
    case 'references':
      return <References {...undated} title={title} entries={section.entries} />;
    case 'projects':
      return <Projects {...options} title={title} entries={section.entries} layout={layout.projects} />;
    case 'text':
      return (
        <Section part="text" title={title} {...plain}>
          {pruned(section.entries).map((paragraph, index) => (
            <p key={index}>
              <Text>{paragraph}</Text>
            </p>
          ))}
        </Section>
      );
    case 'list':
      return (
        <Section part="list" title={title} {...plain}>
          <Highlights items={section.entries} />
        </Section>
      );
  }
});
