import { direction, numberingSystem, type PaperName, type PaperSize, separators } from '@recto/schema';
import {
  currentThemeName,
  type Theme,
  type ThemeName,
  type Traits,
  traitAttributes,
  type VariantName,
  variantNames,
} from '@recto/themes';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { StylesheetCheck, warnOfTheme, warnOfVariant } from '../../development/stylesheet-check.tsx';
import { withRef } from '../../parts/with-ref.ts';
import { classNames } from '../../styles/class-names.ts';
import { paperProperties } from '../print-properties.ts';
import * as styles from './page.css.ts';

/** Props of `<Page>`. */
export interface PageProps extends ComponentPropsWithRef<'article'> {
  /** The name of a theme, whose stylesheet must be loaded, or a theme of your own. @default 'classic' */
  theme?: ThemeName | Theme | (string & {});
  /** A palette of the theme, a pairing of its fonts, or one of each: `'maroon crimson'`. @default those of the theme */
  variant?: VariantName | (string & {});
  /** Traits that differ from those of the theme. */
  traits?: Partial<Traits>;
  /** Paper to print on: a name, or a width and a height in millimetres. @default 'a4' */
  paper?: PaperName | PaperSize;
  /** BCP 47 tag: sets `lang` and `dir`. @default 'en' */
  locale?: string;
  /** Colour scheme on screens. @default that of the reader */
  scheme?: 'light' | 'dark';
}

/** The comma of the language for stylesheets, where it is not `, `. */
const comma = (locale: string) => {
  const sign = separators(locale).comma;
  return sign === ', ' ? undefined : { '--recto-comma': JSON.stringify(sign) };
};

/** The digits of the language for page numbers, where they are not those of ASCII. */
const digits = (locale: string) => {
  const system = numberingSystem(locale);
  return system === 'latn' ? undefined : system;
};

/**
 * The sheet, with theme, paper and language for everything inside.
 *
 * @example
 * ```tsx
 * <Page theme="classic" paper="a4" locale="en">
 *   <Header basics={resume.basics} />
 *   <Experience entries={resume.work} />
 * </Page>
 * ```
 */
export const Page = withRef(function Page({
  theme = 'classic',
  variant,
  traits = {},
  paper = 'a4',
  locale = 'en',
  scheme,
  className,
  style,
  children,
  ...article
}: PageProps) {
  let check: ReactNode;
  if (process.env.NODE_ENV !== 'production') {
    warnOfTheme(theme);
    warnOfVariant(theme, variant);
    // Only where a development server says so: what is rendered without it may be for readers.
    if (process.env.NODE_ENV === 'development') check = <StylesheetCheck theme={theme} />;
  }
  return (
    <article
      data-part="page"
      data-recto-theme={typeof theme === 'string' ? currentThemeName(theme) : theme.name}
      data-recto-variant={variantNames(variant ?? '').join(' ') || undefined}
      data-recto-paper={typeof paper === 'string' ? paper : undefined}
      data-recto-scheme={scheme}
      data-recto-digits={digits(locale)}
      lang={locale}
      dir={direction(locale)}
      className={classNames('h-resume', styles.page, className)}
      style={{ ...comma(locale), ...(typeof paper === 'object' && paperProperties(paper)), ...style }}
      {...traitAttributes(traits)}
      {...article}
    >
      {children}
      {check}
    </article>
  );
});
