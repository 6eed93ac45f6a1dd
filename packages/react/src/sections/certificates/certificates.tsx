import { type CertificateEntry, separators } from '@recto/schema';
import * as words from '@recto/schema/labels';
import { DateRange } from '../../parts/date-range/index.ts';
import { Entry } from '../../parts/entry/index.ts';
import { nextHeadingLevel } from '../../parts/heading/index.ts';
import { leftToRight } from '../../parts/left-to-right.ts';
import { Link } from '../../parts/link/index.ts';
import { Section, type SectionOptions } from '../../parts/section/index.ts';
import { unbroken } from '../../parts/unbroken.tsx';
import { withRef } from '../../parts/with-ref.ts';
import { withoutBlanks } from '../../parts/without-blanks.ts';

/** Props of `<Certificates>`. */
export interface CertificatesProps extends SectionOptions {
  /** Certificates in the order to print them. */
  entries: readonly CertificateEntry[] | undefined;
}

/**
 * Certificates and licences. Renders nothing when there are none.
 *
 * @example
 * ```tsx
 * <Certificates entries={resume.certificates} />
 * ```
 */
export const Certificates = withRef(function Certificates({
  entries: given,
  locale = 'en',
  dateFormat,
  level = 2,
  title = words.certificates(locale),
  ...section
}: CertificatesProps) {
  const entries = withoutBlanks(given);
  if (entries.length === 0) return null;
  const { colon } = separators(locale);
  return (
    <Section part="certificates" title={title} level={level} {...section}>
      {entries.map(({ id, break: pageBreak, name, url, issuer, date, expires, credentialId }, index) => (
        <Entry
          key={id ?? index}
          title={
            name && (
              <Link href={url} locale={locale}>
                {name}
              </Link>
            )
          }
          subtitle={issuer}
          endDate={date}
          level={nextHeadingLevel(level)}
          locale={locale}
          dateFormat={dateFormat}
          break={pageBreak}
        >
          {(credentialId || expires) && (
            <p data-part="entry-details">
              {credentialId && (
                <>
                  {words.credentialId(locale)}
                  {colon}
                  <span dir={leftToRight(locale)}>{unbroken(credentialId)}</span>
                </>
              )}
              {credentialId && expires && ' · '}
              {expires && (
                <>
                  {words.expires(locale)}
                  {colon}
                  <DateRange endDate={expires} locale={locale} dateFormat={dateFormat} />
                </>
              )}
            </p>
          )}
        </Entry>
      ))}
    </Section>
  );
});
