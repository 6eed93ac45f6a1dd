import { emailUrl, phoneUrl, type ReferenceEntry } from '@recto/schema';
import * as words from '@recto/schema/labels';
import { Entry } from '../../parts/entry/index.ts';
import { nextHeadingLevel } from '../../parts/heading/index.ts';
import { leftToRight } from '../../parts/left-to-right.ts';
import { Link } from '../../parts/link/index.ts';
import { Section, type SectionOptions } from '../../parts/section/index.ts';
import { withRef } from '../../parts/with-ref.ts';
import { withoutBlanks } from '../../parts/without-blanks.ts';

/** Props of `<References>`. */
export interface ReferencesProps extends Omit<SectionOptions, 'dateFormat'> {
  /** References in the order to print them. */
  entries: readonly ReferenceEntry[] | undefined;
}

/**
 * References: people, their words and their contacts. Renders nothing when there are none.
 *
 * @example
 * ```tsx
 * <References entries={resume.references} />
 * ```
 */
export const References = withRef(function References({
  entries: given,
  locale = 'en',
  level = 2,
  title = words.references(locale),
  ...section
}: ReferencesProps) {
  const entries = withoutBlanks(given);
  if (entries.length === 0) return null;
  return (
    <Section part="references" title={title} level={level} {...section}>
      {entries.map(({ id, break: pageBreak, name, position, reference, email, phone }, index) => (
        <Entry
          key={id ?? index}
          title={name}
          subtitle={position}
          summary={reference}
          level={nextHeadingLevel(level)}
          locale={locale}
          break={pageBreak}
        >
          {(email || phone) && (
            <p data-part="entry-details">
              {email && (
                <Link href={emailUrl(email)} dir={leftToRight(locale)}>
                  {email}
                </Link>
              )}
              {email && phone && ' · '}
              {phone && (
                <Link href={phoneUrl(phone)} dir={leftToRight(locale)}>
                  {phone}
                </Link>
              )}
            </p>
          )}
        </Entry>
      ))}
    </Section>
  );
});
