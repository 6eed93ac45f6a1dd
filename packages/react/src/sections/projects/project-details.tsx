import { linkText, nearestLocale, type ProjectEntry, separators } from '@recto/schema';
import * as words from '@recto/schema/labels';
import { Fragment } from 'react';
import { leftToRight } from '../../parts/left-to-right.ts';
import { Link } from '../../parts/link/index.ts';
import * as styles from './projects.css.ts';

/** One for each locale that has labels: to make one takes as long as the rest of a project. */
const listFormats = new Map<string, Intl.ListFormat>();

function listFormat(locale: string): Intl.ListFormat {
  const format = listFormats.get(locale) ?? new Intl.ListFormat(locale, { style: 'short' });
  listFormats.set(locale, format);
  return format;
}

/** The advisors and links of a project. */
export function ProjectDetails({
  project: { advisors = [], links = [] },
  locale,
}: {
  project: ProjectEntry;
  locale: string;
}) {
  return (
    <>
      {advisors.length > 0 && (
        <p data-part="advisors" className={styles.advisors}>
          {advisors.length > 1 ? words.advisors(locale) : words.advisor(locale)}
          {separators(locale).colon}
          {listFormat(nearestLocale(locale)).format(advisors)}
        </p>
      )}
      {links.length > 0 && (
        <p data-part="links">
          {links.map((link, index) => (
            <Fragment key={index}>
              {index > 0 && ' · '}
              <Link href={link.url} dir={link.label ? undefined : leftToRight(locale)}>
                {linkText(link)}
              </Link>
            </Fragment>
          ))}
        </p>
      )}
    </>
  );
}
