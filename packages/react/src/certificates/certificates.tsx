import { type Certificate, labels } from '@recto/schema';
import { DateRange } from '../date-range/index.ts';
import { Entry } from '../entry/index.ts';
import { below } from '../heading/index.ts';
import { Link } from '../link/index.ts';
import { pruned } from '../pruned.ts';
import { Section, type SectionOptions } from '../section/index.ts';

export interface CertificatesProps extends SectionOptions {
  /** Certificates in the order to print them. */
  entries: readonly Certificate[] | undefined;
}

/** Certificates and licences. Renders nothing when there are none. */
export function Certificates({
  entries: given,
  locale = 'en',
  dateFormat,
  level = 2,
  title = labels(locale).certificates,
  ...section
}: CertificatesProps) {
  const entries = pruned(given);
  if (entries.length === 0) return null;
  const words = labels(locale);
  return (
    <Section part="certificates" title={title} level={level} {...section}>
      {entries.map(({ id, name, url, issuer, date, expires, credentialId }, index) => (
        <Entry
          key={id ?? index}
          title={name && <Link href={url}>{name}</Link>}
          subtitle={issuer}
          endDate={date}
          level={below(level)}
          locale={locale}
          dateFormat={dateFormat}
        >
          {(credentialId || expires) && (
            <p data-part="entry-details">
              {credentialId && `${words.credentialId}: ${credentialId}`}
              {credentialId && expires && ' · '}
              {expires && (
                <>
                  {words.expires}: <DateRange endDate={expires} locale={locale} dateFormat={dateFormat} />
                </>
              )}
            </p>
          )}
        </Entry>
      ))}
    </Section>
  );
}
