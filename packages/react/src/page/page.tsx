import { direction } from '@recto/schema';
import { type Theme, type Traits, traitAttributes } from '@recto/themes';
import type { ComponentProps } from 'react';
import { classNames } from '../styles/class-names.ts';
import * as styles from './page.css.ts';

export interface PageProps extends ComponentProps<'article'> {
  /** A theme or the name of one; its stylesheet must be loaded. @default 'classic' */
  theme?: Theme | string;
  /** Traits that differ from the theme's. */
  traits?: Partial<Traits>;
  /** Paper to print on. @default 'a4' */
  paper?: 'a4' | 'letter';
  /** BCP 47 tag: sets `lang` and `dir`. @default 'en' */
  locale?: string;
  /** Colour scheme on screens. @default the reader's */
  scheme?: 'light' | 'dark';
}

/** The sheet: carries theme, paper and language for everything inside. */
export function Page({
  theme = 'classic',
  traits = {},
  paper = 'a4',
  locale = 'en',
  scheme,
  className,
  children,
  ...article
}: PageProps) {
  return (
    <article
      data-part="page"
      data-recto-theme={typeof theme === 'string' ? theme : theme.name}
      data-recto-paper={paper}
      data-recto-scheme={scheme}
      lang={locale}
      dir={direction(locale)}
      className={classNames('h-resume', styles.page, className)}
      {...traitAttributes(traits)}
      {...article}
    >
      {children}
    </article>
  );
}
