import type { AwardEntry } from '@recto/schema';
import * as words from '@recto/schema/labels';
import { DateRange } from '../../parts/date-range/index.ts';
import { LabelTable } from '../../parts/label-table/index.ts';
import { Link } from '../../parts/link/index.ts';
import { Section, type SectionOptions } from '../../parts/section/index.ts';
import { withRef } from '../../parts/with-ref.ts';
import { withoutBlanks } from '../../parts/without-blanks.ts';
import { AwardLine } from './award-line.tsx';
import { AwardList } from './award-list.tsx';

/** The title of an award without the year at its end in brackets, which its date repeats there. */
function withoutYear({ title, date }: AwardEntry): string | undefined {
  return title && /^\d{4}$/.test(date ?? '') && title.endsWith(`(${date})`)
    ? title.slice(0, -`(${date})`.length).trimEnd()
    : title;
}

/** Whether the table has something beside the title. */
const hasLine = ({ awarder, rank, summary }: AwardEntry) => Boolean(awarder || rank || summary);

/** Props of `<Awards>`. */
export interface AwardsProps extends SectionOptions {
  /** Honours in the order to print them. */
  entries: readonly AwardEntry[] | undefined;
  /** A table of label and line, or a line each. Awards with nothing but titles are lines in any case. @default 'list' */
  layout?: 'table' | 'list';
}

/**
 * Honours and prizes, with date and awarder. Renders nothing when there are none.
 *
 * @example
 * ```tsx
 * <Awards entries={resume.awards} layout="table" />
 * ```
 */
export const Awards = withRef(function Awards({
  entries: given,
  layout = 'list',
  locale = 'en',
  dateFormat,
  title = words.awards(locale),
  ...section
}: AwardsProps) {
  const entries = withoutBlanks(given);
  if (entries.length === 0) return null;
  return (
    <Section part="awards" title={title} {...section}>
      {layout === 'table' && entries.some(hasLine) ? (
        <LabelTable
          caption={title}
          rows={entries.map((award) => ({
            id: award.id,
            break: award.break,
            label: (
              <>
                <Link href={award.url} locale={locale}>
                  {withoutYear(award)}
                </Link>
                {award.date && (
                  <>
                    {' '}
                    (<DateRange endDate={award.date} locale={locale} dateFormat={dateFormat} />)
                  </>
                )}
              </>
            ),
            content: <AwardLine award={award} locale={locale} />,
          }))}
        />
      ) : (
        <AwardList entries={entries} locale={locale} dateFormat={dateFormat} />
      )}
    </Section>
  );
});
