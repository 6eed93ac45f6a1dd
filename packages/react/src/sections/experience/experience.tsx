import type { WorkEntry } from '@recto/schema';
import * as words from '@recto/schema/labels';
import { Entry, type EntryProps } from '../../parts/entry/index.ts';
import { nextHeadingLevel } from '../../parts/heading/index.ts';
import { Link } from '../../parts/link/index.ts';
import { Section, type SectionOptions } from '../../parts/section/index.ts';
import { withRef } from '../../parts/with-ref.ts';
import { withoutBlanks } from '../../parts/without-blanks.ts';

/** Props of `<Experience>`. */
export interface ExperienceProps extends SectionOptions {
  /** Jobs in the order to print them. */
  entries: readonly WorkEntry[] | undefined;
}

type Shared = Pick<EntryProps, 'level' | 'locale' | 'dateFormat'>;

function Job({ job, ...shared }: { job: WorkEntry } & Shared) {
  const {
    name,
    break: pageBreak,
    position,
    location,
    description,
    url,
    startDate,
    endDate,
    summary,
    highlights,
    keywords,
    logo,
    positions = [],
  } = job;
  const employer = name && (
    <Link href={url} locale={shared.locale}>
      {name}
    </Link>
  );
  const organisation = description ? (
    <>
      {employer} ({description})
    </>
  ) : (
    employer
  );
  // With several roles, the employer is shown once, with its dates, and each role follows.
  const [title, subtitle] = positions.length > 0 && !position ? [organisation, undefined] : [position, organisation];
  return (
    <Entry
      className="p-experience h-event"
      title={title}
      subtitle={subtitle}
      logo={logo}
      location={location}
      startDate={startDate}
      endDate={endDate}
      summary={summary}
      highlights={highlights}
      keywords={keywords}
      break={pageBreak}
      {...shared}
    >
      {positions.map((role, index) => (
        <Entry
          key={role.id ?? index}
          title={role.position}
          startDate={role.startDate}
          endDate={role.endDate}
          summary={role.summary}
          highlights={role.highlights}
          break={role.break}
          {...shared}
          level={nextHeadingLevel(shared.level ?? 3)}
        />
      ))}
    </Entry>
  );
}

/**
 * Jobs: role, employer, place, dates, text and bullets. Renders nothing when there are none.
 *
 * @example
 * ```tsx
 * <Experience entries={resume.work} />
 * ```
 */
export const Experience = withRef(function Experience({
  entries: given,
  locale = 'en',
  dateFormat,
  level = 2,
  title = words.work(locale),
  ...section
}: ExperienceProps) {
  const entries = withoutBlanks(given);
  if (entries.length === 0) return null;
  return (
    <Section part="work" title={title} level={level} {...section}>
      {entries.map((job, index) => (
        <Job key={job.id ?? index} job={job} level={nextHeadingLevel(level)} locale={locale} dateFormat={dateFormat} />
      ))}
    </Section>
  );
});
