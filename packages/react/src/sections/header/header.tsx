import { type Basics, safeImageUrl, scriptLanguage } from '@recto/schema';
import type { ComponentPropsWithRef, CSSProperties, ReactNode } from 'react';
import { Contacts } from '../../parts/contacts/index.ts';
import { Heading, type HeadingLevel } from '../../parts/heading/index.ts';
import { withRef } from '../../parts/with-ref.ts';
import { withoutBlankFields } from '../../parts/without-blanks.ts';
import { caption } from '../../styles/caption.css.ts';
import { classNames } from '../../styles/class-names.ts';
import { nowrap } from '../../styles/nowrap.css.ts';
import * as styles from './header.css.ts';
import { nameFit, nameParts } from './name-fit.ts';

/** Props of `<Header>`. */
export interface HeaderProps extends Omit<ComponentPropsWithRef<'header'>, 'children'> {
  /** The person. */
  basics: Basics | undefined;
  /** Depth of the name in the outline of the page. @default 1 */
  level?: HeadingLevel;
  /** BCP 47 tag for fixed words. @default 'en' */
  locale?: string;
}

/**
 * Head of the page: crest or photo, name, profession, contacts. A theme's `header` trait arranges them. Renders nothing
 * without `basics`.
 *
 * @example
 * ```tsx
 * <Header basics={resume.basics} />
 * ```
 */
export const Header = withRef(function Header({ basics, level = 1, locale = 'en', className, ...header }: HeaderProps) {
  if (!basics) return null;
  const { name, latinName, pronouns, label, logo, image } = withoutBlankFields(basics);
  const crest = logo && safeImageUrl(logo.src);
  const photo = image && safeImageUrl(image);
  const fit = name && nameFit(name);
  return (
    <header data-part="header" className={classNames('p-contact h-card', styles.header, className)} {...header}>
      <div data-part="identity" className={styles.identity}>
        {name && (
          <Heading
            level={level}
            data-part="name"
            className={`p-name ${styles.name}`}
            style={fit ? ({ '--recto-name-fit': fit } as CSSProperties) : undefined}
            {...scriptLanguage(name, locale)}
          >
            {shownName(name)}
          </Heading>
        )}
        {latinName && (
          <p data-part="latin-name" lang="und-Latn" dir="ltr">
            {latinName}
          </p>
        )}
        {label && (
          <p data-part="label" className={`p-job-title ${styles.label}`} {...scriptLanguage(label, locale)}>
            {label}
          </p>
        )}
        {pronouns && <p data-part="pronouns">{pronouns}</p>}
      </div>
      {/* After the name, because parsers take the first words of a sheet for the name. */}
      {(crest || photo) && (
        <div data-part="header-aside" className={styles.aside}>
          {crest && (
            <figure data-part="logo" className={styles.logo}>
              <img src={crest} alt={logo.alt ?? ''} className={styles.crest} />
              {logo.caption && (
                <figcaption className={caption} {...scriptLanguage(logo.caption, locale)}>
                  {logo.caption}
                </figcaption>
              )}
            </figure>
          )}
          {photo && <img data-part="photo" src={photo} alt={name ?? ''} className={styles.photo} />}
        </div>
      )}
      <Contacts basics={basics} locale={locale} className={styles.contacts} />
    </header>
  );
});

/** A name whose compounds stay on one line. */
function shownName(name: string): ReactNode {
  const parts = nameParts(name);
  if (!parts.some(({ unbroken }) => unbroken)) return name;
  return parts.map(({ text, unbroken }, index) =>
    unbroken ? (
      <span key={index} className={nowrap}>
        {text}
      </span>
    ) : (
      text
    ),
  );
}
