import { type LanguageEntry, languageText, separators } from '@recto/schema';
import * as words from '@recto/schema/labels';
import { Section, type SectionOptions } from '../../parts/section/index.ts';
import { withRef } from '../../parts/with-ref.ts';
import { withoutBlanks } from '../../parts/without-blanks.ts';

/** Props of `<Languages>`. */
export interface LanguagesProps extends Omit<SectionOptions, 'dateFormat'> {
  /** Human languages in the order to print them. */
  entries: readonly LanguageEntry[] | undefined;
}

/**
 * Human languages and how well. Renders nothing when there are none.
 *
 * @example
 * ```tsx
 * <Languages entries={resume.languages} />
 * ```
 */
export const Languages = withRef(function Languages({
  entries,
  locale = 'en',
  title = words.languages(locale),
  ...section
}: LanguagesProps) {
  const texts = withoutBlanks(entries).map(languageText).filter(Boolean);
  if (texts.length === 0) return null;
  return (
    <Section part="languages" title={title} {...section}>
      <p>{texts.join(separators(locale).comma)}</p>
    </Section>
  );
});
