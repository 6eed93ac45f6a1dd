import { direction, type Print, plainText } from '@recto/schema';
import * as words from '@recto/schema/labels';
import type { ReactNode } from 'react';
import { withRef } from '../../parts/with-ref.ts';
import { audienceView } from '../audience-view.ts';
import { Resume, type ResumeProps } from '../index.ts';
import { printProperties } from '../print-properties.ts';

/** Props of `<Document>`. */
export interface DocumentProps extends ResumeProps {
  /** Addresses of stylesheets, relative to the page. */
  stylesheets?: readonly string[];
  /** Title of the window. @default the name and the locale's word for résumé */
  documentTitle?: string;
  /** Further elements of the head. */
  head?: ReactNode;
  /** Page numbers, running head and date of issue. Overrides the document. */
  print?: Print;
}

/**
 * A page of its own: `<html>` with everything that a résumé needs in its head. Write `<!doctype html>` before it.
 *
 * @example
 * ```tsx
 * const stylesheets = ['styles.css', 'classic.css', 'print.css'];
 * const html = renderToStaticMarkup(<Document resume={resume} stylesheets={stylesheets} />);
 * await writeFile('index.html', `<!doctype html>${html}`);
 * ```
 */
export const Document = withRef(function Document({
  stylesheets = [],
  documentTitle,
  head,
  print,
  ...props
}: DocumentProps) {
  const { resume } = audienceView(props.resume ?? {}, props.audience);
  const { basics = {}, meta: { recto = {} } = {} } = resume;
  const locale = props.locale ?? recto.locale ?? 'en';
  const name = basics.latinName ?? basics.name;
  const description = basics.summary ? plainText(basics.summary).replace(/\s+/g, ' ') : basics.label;
  return (
    <html lang={locale} dir={direction(locale)} style={printProperties(resume, { print, locale, paper: props.paper })}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{documentTitle ?? [basics.name, words.resume(locale)].filter(Boolean).join(' – ')}</title>
        {name && <meta name="author" content={name} />}
        {description && <meta name="description" content={description} />}
        <meta name="color-scheme" content="light dark" />
        {stylesheets.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {head}
      </head>
      <body style={{ margin: 0 }}>
        <main>
          <Resume {...props} />
        </main>
      </body>
    </html>
  );
});
