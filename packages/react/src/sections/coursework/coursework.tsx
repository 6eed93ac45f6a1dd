import { type CourseworkEntry, separators } from '@recto/schema';
import * as words from '@recto/schema/labels';
import { LabelledList } from '../../parts/labelled-list/index.ts';
import { Section, type SectionOptions } from '../../parts/section/index.ts';
import { withRef } from '../../parts/with-ref.ts';
import { withoutBlanks } from '../../parts/without-blanks.ts';
import { CourseName } from './course-name.tsx';
import { CourseworkMatrix } from './coursework-matrix.tsx';

/** Props of `<Coursework>`. */
export interface CourseworkProps extends Omit<SectionOptions, 'dateFormat'> {
  /** Areas with their courses, in the order to print them. */
  entries: readonly CourseworkEntry[] | undefined;
  /** A table of areas with a box for each course, or a labelled list. @default 'list' */
  layout?: 'matrix' | 'list';
}

/**
 * Courses by area. Renders nothing when there are none.
 *
 * @example
 * ```tsx
 * <Coursework entries={resume.coursework} layout="matrix" />
 * ```
 */
export const Coursework = withRef(function Coursework({
  entries: given,
  layout = 'list',
  locale = 'en',
  title = words.coursework(locale),
  ...section
}: CourseworkProps) {
  const entries = withoutBlanks(given);
  if (entries.length === 0) return null;
  return (
    <Section part="coursework" title={title} {...section}>
      {layout === 'matrix' ? (
        <CourseworkMatrix entries={entries} caption={title} locale={locale} />
      ) : (
        <LabelledList
          locale={locale}
          rows={entries.map(({ id, break: pageBreak, area, courses = [] }) => ({
            id,
            break: pageBreak,
            label: area,
            // A name may contain commas.
            items: courses.map((course, place) => <CourseName key={place} course={course} locale={locale} />),
            separator: separators(locale).semicolon,
          }))}
        />
      )}
    </Section>
  );
});
