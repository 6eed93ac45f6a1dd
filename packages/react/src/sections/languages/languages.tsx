import { type LanguageEntry, labels, languageText, separators } from '@recto/schema';
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
  title = labels(locale).languages,
  ...section
}: LanguagesProps) {
  const words = withoutBlanks(entries).map(languageText).filter(Boolean);
  if (words.length === 0) return null;
  return (
    <Section part="languages" title={title} {...section}>
      <p>{words.join(separators(locale).comma)}</p>
    </Section>
  );
});
