import { type Basics, formatDate, localeDigits, typesetText } from '@recto/schema';
import type { ReactNode } from 'react';
import { Highlights } from '../../parts/highlights/index.ts';
import { Text } from '../../parts/text/index.ts';
import { withRef } from '../../parts/with-ref.ts';
import { Header } from '../../sections/header/index.ts';
import { Page, type PageProps } from '../page/index.ts';
import * as styles from './letter.css.ts';

/** Props of `<Letter>`. */
export interface LetterProps extends Omit<PageProps, 'children'> {
  /** The writer. The header is the same as on the résumé. */
  basics: Basics | undefined;
  /** Who it is for: name, organisation, address, one line each. */
  recipient?: readonly string[];
  /** Year-month-day. */
  date?: string;
  /** Unicode date pattern. @default 'd MMMM yyyy' */
  dateFormat?: string;
  /** What it is about, in a line. */
  subject?: ReactNode;
  /**
   * The letter, from salutation to close. Inline Markdown; an empty line begins a paragraph, and lines that begin with a
   * hyphen are bullets.
   */
  text?: string;
  /** The name under the letter. @default the name of the writer */
  signature?: ReactNode;
  /** Whether quotation marks, apostrophes and spaces of `text` are set as the language writes them. @default true */
  typography?: boolean;
  /** Paragraphs of your own, after `text`. */
  children?: ReactNode;
}

/**
 * A cover letter with the header and the theme of the résumé.
 *
 * @example
 * ```tsx
 * <Letter
 *   basics={resume.basics}
 *   recipient={['Jonas Weber', 'Harbour Analytics']}
 *   date="2026-11-02"
 *   subject="Your opening for a data engineer"
 *   text={'Dear Mr Weber,\n\nyour team moves four billion rows a night.\n\nYours sincerely,'}
 * />
 * ```
 */
export const Letter = withRef(function Letter({
  basics,
  recipient = [],
  date,
  dateFormat = 'd MMMM yyyy',
  subject,
  text = '',
  signature = basics?.name,
  locale = 'en',
  typography = true,
  children,
  ...page
}: LetterProps) {
  const set = typography ? localeDigits(typesetText(text, locale), locale) : text;
  const paragraphs = set.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <Page locale={locale} {...page}>
      <Header basics={basics} locale={locale} />
      <div data-part="letter" className={styles.letter}>
        {date && (
          <p data-part="letter-date">
            <time dateTime={date}>{formatDate(date, { locale, dateFormat })}</time>
          </p>
        )}
        {recipient.length > 0 && (
          <address data-part="recipient">
            {recipient.map((line, index) => (
              <span key={index} className={styles.line}>
                {line}
              </span>
            ))}
          </address>
        )}
        {subject && (
          <p data-part="subject">
            <strong>{subject}</strong>
          </p>
        )}
        {paragraphs.map((paragraph, index) => {
          const bullets = bulletsOf(paragraph);
          return bullets ? (
            <Highlights key={index} items={bullets} locale={locale} />
          ) : (
            <p key={index}>
              <Text locale={locale}>{paragraph.trim()}</Text>
            </p>
          );
        })}
        {children}
        {signature && <p data-part="signature">{signature}</p>}
      </div>
    </Page>
  );
});

/** The items of a list in Markdown, each with the lines that go on with it; `undefined` of any other paragraph. */
function bulletsOf(paragraph: string): string[] | undefined {
  const items: string[] = [];
  for (const line of paragraph.trim().split('\n')) {
    const [, item] = /^\s*[-*+] +(.*)$/.exec(line) ?? [];
    if (item !== undefined) items.push(item);
    else if (items.length === 0) return undefined;
    else items.push(`${items.pop()} ${line.trim()}`);
  }
  return items;
}
