import type { VolunteerEntry } from '@recto/schema';
import * as words from '@recto/schema/labels';
import { Entry } from '../../parts/entry/index.ts';
import { nextHeadingLevel } from '../../parts/heading/index.ts';
import { Link } from '../../parts/link/index.ts';
import { Section, type SectionOptions } from '../../parts/section/index.ts';
import { withRef } from '../../parts/with-ref.ts';
import { withoutBlanks } from '../../parts/without-blanks.ts';

/** Props of `<Volunteering>`. */
export interface VolunteeringProps extends SectionOptions {
  /** Unpaid roles in the order to print them. */
  entries: readonly VolunteerEntry[] | undefined;
}

/**
 * Unpaid roles and activities. Renders nothing when there are none.
 *
 * @example
 * ```tsx
 * <Volunteering entries={resume.volunteer} />
 * ```
 */
export const Volunteering = withRef(function Volunteering({
  entries: given,
  locale = 'en',
  dateFormat,
  level = 2,
  title = words.volunteer(locale),
  ...section
}: VolunteeringProps) {
  const entries = withoutBlanks(given);
  if (entries.length === 0) return null;
  return (
    <Section part="volunteer" title={title} level={level} {...section}>
      {entries.map(
        (
          { id, break: pageBreak, organization, url, position, location, startDate, endDate, summary, highlights },
          index,
        ) => (
          <Entry
            key={id ?? index}
            className="p-affiliation h-event"
            title={position}
            subtitle={
              organization && (
                <Link href={url} locale={locale}>
                  {organization}
                </Link>
              )
            }
            location={location}
            startDate={startDate}
            endDate={endDate}
            summary={summary}
            highlights={highlights}
            level={nextHeadingLevel(level)}
            locale={locale}
            dateFormat={dateFormat}
            break={pageBreak}
          />
        ),
      )}
    </Section>
  );
});
