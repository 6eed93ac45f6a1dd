import type { EducationEntry } from '@recto/schema';
import * as words from '@recto/schema/labels';
import { Section, type SectionOptions } from '../../parts/section/index.ts';
import { withRef } from '../../parts/with-ref.ts';
import { withoutBlanks } from '../../parts/without-blanks.ts';
import { EducationEntries } from './education-entries.tsx';
import { EducationTable } from './education-table.tsx';

/** Props of `<Education>`. */
export interface EducationProps extends SectionOptions {
  /** Degrees and schools in the order to print them. */
  entries: readonly EducationEntry[] | undefined;
  /** A boxed table, one row each, or an entry each. @default 'entries' */
  layout?: 'table' | 'entries';
}

/**
 * Degrees and schools, with grades on their own scales. Renders nothing when there are none.
 *
 * @example
 * ```tsx
 * <Education entries={resume.education} layout="table" />
 * ```
 */
export const Education = withRef(function Education({
  entries: given,
  layout = 'entries',
  locale = 'en',
  dateFormat,
  level = 2,
  title = words.education(locale),
  ...section
}: EducationProps) {
  const entries = withoutBlanks(given);
  if (entries.length === 0) return null;
  return (
    // Two lines in every theme: degrees of one line each are one degree to parsers.
    <Section part="education" title={title} level={level} data-recto-entry="stacked" {...section}>
      {layout === 'table' ? (
        <EducationTable entries={entries} caption={title} locale={locale} dateFormat={dateFormat} />
      ) : (
        <EducationEntries entries={entries} level={level} locale={locale} dateFormat={dateFormat} />
      )}
    </Section>
  );
});
