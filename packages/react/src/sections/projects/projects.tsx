import { type ProjectEntry, separators } from '@recto/schema';
import * as words from '@recto/schema/labels';
import { Entry } from '../../parts/entry/index.ts';
import { nextHeadingLevel } from '../../parts/heading/index.ts';
import { Link } from '../../parts/link/index.ts';
import { Section, type SectionOptions } from '../../parts/section/index.ts';
import { withRef } from '../../parts/with-ref.ts';
import { withoutBlanks } from '../../parts/without-blanks.ts';
import { ProjectDetails } from './project-details.tsx';
import * as styles from './projects.css.ts';

/** Props of `<Projects>`. */
export interface ProjectsProps extends SectionOptions {
  /** Projects in the order to print them. */
  entries: readonly ProjectEntry[] | undefined;
  /** An entry each, in a table of one column, or without it. @default 'entries' */
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
      {entries.map((project, index) => (
        <Entry
          key={project.id ?? index}
          className={layout === 'table' ? styles.box : undefined}
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
      ))}
    </Section>
  );
});
