import { Letter, printProperties, Resume, sectionProps } from '@recto/react';
import { direction, type LetterDocument, type ResumeDocument } from '@recto/schema';
import { factorsOf, type PageOptions, Paragraphs, sheetIn, written } from './render-page.tsx';

/** A letter, and how it is printed. */
export interface LetterSheets {
  letter: LetterDocument;
  /** Whether the résumé comes behind it. */
  withResume: boolean;
}

/**
 * A body whose lines go on in the next one, as in Markdown: a line ends where an item or a paragraph begins, and after a
 * backslash or two spaces. In the texts of a résumé, which are short, every line break is one.
 */
function joinedLines(body: string): string {
  return body.replace(/(?<![\n\\]|[ ]{2})\n(?!\n|\s*[-*+] )[ \t]*/g, ' ').trim();
}

/** A letter as a whole page of HTML, in the header and the theme of the résumé; with the résumé behind it if asked. */
export function renderLetter(
  resume: ResumeDocument,
  { letter, withResume }: LetterSheets,
  { theme, variant = '', paper, locale, components, stylesheets, fit }: PageOptions,
): string {
  const { basics } = resume;
  const { subject, body, recipient, date, signature, dateFormat } = letter;
  const sheet = { theme: typeof theme === 'string' ? theme : (theme.definition ?? theme.name), variant, paper };
  const language = letter.locale ?? locale;
  const fitted = fit && { style: factorsOf(fit), 'data-recto-pages': fit.pages };
  const title = [subject, basics?.name].filter(Boolean).join(' – ');
  // The head of a theme with a date column depends on the dates of the résumé.
  const { style } = sectionProps(resume, { locale }).page;
  const own = components?.components ?? {};
  return written(
    <html lang={language} dir={direction(language)} style={printProperties(resume, { locale, paper })}>
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
        {basics?.name && <meta name="author" content={basics.name} />}
        {subject && <meta name="description" content={subject} />}
        {stylesheets.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {fit && <Paragraphs fit={fit} sheet={`article ~ ${sheetIn(theme)}`} />}
      </head>
      <body style={{ margin: 0 }}>
        <main>
          <Letter
            {...sheet}
            style={style}
            locale={language}
            basics={basics}
            text={joinedLines(body)}
            typography={resume.meta?.recto?.typography ?? true}
            {...(recipient ? { recipient } : {})}
            {...(date === undefined ? {} : { date })}
            {...(subject === undefined ? {} : { subject })}
            {...(signature === undefined ? {} : { signature })}
            {...(dateFormat === undefined ? {} : { dateFormat })}
          />
          {withResume && <Resume {...sheet} locale={locale} resume={resume} components={own} {...fitted} />}
        </main>
      </body>
    </html>,
    components,
  );
}
