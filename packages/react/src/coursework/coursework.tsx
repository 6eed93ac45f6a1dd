import { type Coursework as Area, labels } from '@recto/schema';
import { LabelledList } from '../labelled-list/index.ts';
import { pruned } from '../pruned.ts';
import { Section, type SectionOptions } from '../section/index.ts';
import { CourseName } from './course-name.tsx';
import { CourseworkMatrix } from './coursework-matrix.tsx';

export interface CourseworkProps extends Omit<SectionOptions, 'dateFormat'> {
  /** Areas with their courses, in the order to print them. */
  entries: readonly Area[] | undefined;
  /** Areas against courses in boxes, or a labelled list. @default 'list' */
  layout?: 'matrix' | 'list';
}

/** Courses by area. Renders nothing when there are none. */
export function Coursework({
  entries: given,
  layout = 'list',
  locale = 'en',
  title = labels(locale).coursework,
  ...section
}: CourseworkProps) {
  const entries = pruned(given);
  if (entries.length === 0) return null;
  return (
    <Section part="coursework" title={title} {...section}>
      {layout === 'matrix' ? (
        <CourseworkMatrix entries={entries} caption={title} locale={locale} />
      ) : (
        <LabelledList
          rows={entries.map(({ id, area, courses = [] }) => ({
            id,
            label: area,
            // A name may hold commas of its own.
            items: courses.map((course, place) => <CourseName key={place} course={course} locale={locale} />),
            separator: '; ',
          }))}
        />
      )}
    </Section>
  );
}
