import type { InterestEntry } from '@recto/schema';
import * as words from '@recto/schema/labels';
import { LabelledList } from '../../parts/labelled-list/index.ts';
import { Section, type SectionOptions } from '../../parts/section/index.ts';
import { withRef } from '../../parts/with-ref.ts';
import { withoutBlanks } from '../../parts/without-blanks.ts';

/** Props of `<Interests>`. */
export interface InterestsProps extends Omit<SectionOptions, 'dateFormat'> {
  /** Interests in the order to print them. */
  entries: readonly InterestEntry[] | undefined;
}

/**
 * Interests, with keywords. Renders nothing when there are none.
 *
 * @example
 * ```tsx
 * <Interests entries={resume.interests} />
 * ```
 */
export const Interests = withRef(function Interests({
  entries: given,
  locale = 'en',
  title = words.interests(locale),
  ...section
}: InterestsProps) {
  const entries = withoutBlanks(given);
  if (entries.length === 0) return null;
  return (
    <Section part="interests" title={title} {...section}>
      <LabelledList
        locale={locale}
        rows={entries.map(({ id, break: pageBreak, name, keywords = [] }) => ({
          id,
          break: pageBreak,
          label: name,
          items: keywords,
        }))}
      />
    </Section>
  );
});
