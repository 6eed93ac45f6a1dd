import { type ProjectEntry, separators } from '@recto/schema';
import * as words from '@recto/schema/labels';
import { Entry } from '../../parts/entry/index.ts';
import { nextHeadingLevel } from '../../parts/heading/index.ts';
import { LabelTable } from '../../parts/label-table/index.ts';
import { Link } from '../../parts/link/index.ts';
import { Section, type SectionOptions } from '../../parts/section/index.ts';
import { withRef } from '../../parts/with-ref.ts';
import { withoutBlanks } from '../../parts/without-blanks.ts';
import { ProjectDetails } from './project-details.tsx';
import { ProjectRow } from './project-row.tsx';

/** Props of `<Projects>`. */
export interface ProjectsProps extends SectionOptions {
  /** Projects in the order to print them. */
  entries: readonly ProjectEntry[] | undefined;
  /** Title and bullets side by side, or an entry each. @default 'entries' */
  layout?: 'table' | 'entries';
}

/**
 * Projects, posts and pieces of work. Renders nothing when there are none.
 *
 * @example
 * ```tsx
 * <Projects entries={resume.projects} title="Research" />
 * ```
 */
export const Projects = withRef(function Projects({
  entries: given,
  layout = 'entries',
  locale = 'en',
  dateFormat,
  level = 2,
  title = words.projects(locale),
  ...section
}: ProjectsProps) {
  const entries = withoutBlanks(given);
  if (entries.length === 0) return null;
  const { comma } = separators(locale);
  return (
    <Section part="projects" title={title} level={level} {...section}>
      {layout === 'table' ? (
        <LabelTable
          caption={title}
          labelAlign="middle"
          rows={entries.map((project) => ({
            id: project.id,
            break: project.break,
            label: (
              <Link href={project.url} locale={locale}>
                {project.name}
              </Link>
            ),
            content: <ProjectRow project={project} locale={locale} dateFormat={dateFormat} />,
          }))}
        />
      ) : (
        entries.map((project, index) => (
          <Entry
            key={project.id ?? index}
            title={
              project.name && (
                <Link href={project.url} locale={locale}>
                  {project.name}
                </Link>
              )
            }
            subtitle={[project.roles?.join(comma), project.entity, project.type].filter(Boolean).join(comma)}
            location={project.location}
            startDate={project.startDate}
            endDate={project.endDate}
            summary={project.description}
            highlights={project.highlights}
            keywords={project.keywords}
            level={nextHeadingLevel(level)}
            locale={locale}
            dateFormat={dateFormat}
            break={project.break}
          >
            <ProjectDetails project={project} locale={locale} />
          </Entry>
        ))
      )}
    </Section>
  );
});
