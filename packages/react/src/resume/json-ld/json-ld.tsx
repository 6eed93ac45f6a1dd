import { plainText, type ResumeDocument, safeUrl } from '@recto/schema';

/** Props of `<JsonLd>`. */
export interface JsonLdProps {
  /** The document whose person is described. */
  resume: ResumeDocument | undefined;
}

/** A résumé as a Person of schema.org, for search engines. It is data and no script. */
export function personOf({
  basics = {},
  work = [],
  education = [],
  skills = [],
  languages = [],
  awards = [],
}: ResumeDocument) {
  const { name, label, email, phone, url, summary, location, profiles = [] } = basics;
  const current = work.filter(({ endDate }) => !endDate);
  return {
    '@context': 'https://schema.org',
    '@type': 'Person',
    name,
    jobTitle: label,
    description: summary && plainText(summary),
    email,
    telephone: phone,
    url: url && safeUrl(url),
    sameAs: filled(profiles.flatMap((profile) => (profile.url && safeUrl(profile.url)) ?? [])),
    address: location && {
      '@type': 'PostalAddress',
      streetAddress: location.address,
      postalCode: location.postalCode,
      addressLocality: location.city,
      addressRegion: location.region,
      addressCountry: location.countryCode,
    },
    worksFor: filled(
      current
        .filter((job) => job.name)
        .map((job) => ({ '@type': 'Organization', name: job.name, url: job.url && safeUrl(job.url) })),
    ),
    alumniOf: filled(
      education
        .filter(({ institution }) => institution)
        .map((degree) => ({
          '@type': 'EducationalOrganization',
          name: degree.institution,
          url: degree.url && safeUrl(degree.url),
        })),
    ),
    knowsAbout: filled(skills.flatMap(({ name: skill, keywords }) => keywords ?? skill ?? [])),
    knowsLanguage: filled(languages.flatMap(({ language }) => language ?? [])),
    award: filled(awards.flatMap(({ title }) => title ?? [])),
  };
}

/** A list, unless it is empty: then the person has no such field. */
const filled = <Item,>(list: Item[]): Item[] | undefined => (list.length > 0 ? list : undefined);

/**
 * The person as JSON-LD. `<` is escaped, so that a text cannot end the element.
 *
 * @example
 * ```tsx
 * <JsonLd resume={resume} />
 * ```
 */
export function JsonLd({ resume = {} }: JsonLdProps) {
  const json = JSON.stringify(personOf(resume));
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every `<` escaped
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json.replace(/</g, '\\u003c') }} />;
}
