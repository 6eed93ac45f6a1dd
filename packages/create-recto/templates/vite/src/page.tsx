import { PrintStyle, ThemeStyle } from '@recto/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { readDocument } from './document';
import { Sheet } from './sheet';
import { theme } from './theme';

/** index.html with the page in it. */
export function writePage(html: string): string {
  const resume = readDocument();
  const { basics, meta } = resume;
  const head = renderToStaticMarkup(
    <>
      <title>{[basics?.name, 'Résumé'].filter(Boolean).join(' – ')}</title>
      <meta name="author" content={basics?.name} />
      <meta name="description" content={basics?.label} />
      <ThemeStyle theme={theme} />
      <PrintStyle resume={resume} />
    </>,
  );
  const sheet = renderToStaticMarkup(<Sheet resume={resume} />);
  return html
    .replace('lang="en"', () => `lang="${meta?.recto?.locale ?? 'en'}"`)
    .replace('<!--head-->', () => head)
    .replace('<!--sheet-->', () => sheet);
}
