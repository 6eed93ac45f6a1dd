import { type LanguageEntry, languageText, separators } from '@recto/schema';
import * as words from '@recto/schema/labels';
import { type CSSProperties, Fragment } from 'react';
import { Section, type SectionOptions } from '../../parts/section/index.ts';
import { withRef } from '../../parts/with-ref.ts';
import { withoutBlanks } from '../../parts/without-blanks.ts';
import { levelShare } from './level-share.ts';

/** Props of `<Languages>`. */
export interface LanguagesProps extends Omit<SectionOptions, 'dateFormat'> {
  /** Human languages in the order to print them. */
  entries: readonly LanguageEntry[] | undefined;
}

/**
 * Human languages and how well. A theme with `level: 'bar'` draws a bar for words of a known scale. Renders nothing when there
 * are none.
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
  const languages = withoutBlanks(entries)
    .map((entry) => ({ text: languageText(entry), share: levelShare(entry.fluency) }))
    .filter(({ text }) => text);
  if (languages.length === 0) return null;
  return (
    <Section part="languages" title={title} {...section}>
      <p>
        {languages.map(({ text, share }, index) => (
          <Fragment key={index}>
            {index > 0 && <span data-part="separator">{separators(locale).comma}</span>}
            <span
              data-part="language"
              style={share === undefined ? undefined : ({ '--recto-level': share } as CSSProperties)}
            >
              {text}
            </span>
          </Fragment>
        ))}
      </p>
    </Section>
  );
});
