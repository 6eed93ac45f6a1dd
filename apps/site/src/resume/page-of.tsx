import printStyles from '@recto/print/print.css?raw';
import { Document } from '@recto/react';
import componentStyles from '@recto/react/styles.css?raw';
import crest from '@recto/schema/examples/crest.svg?raw';
import { renderToStaticMarkup } from 'react-dom/server';
import { withLogo } from './documents.ts';
import type { Sheet } from './sheets.ts';

/**
 * A sheet as a document by itself, as `recto build` would write it, beside the stylesheets of the themes.
 *
 * @param variant palette and pairing of its theme
 */
export function pageOf({ document, theme }: Pick<Sheet, 'document' | 'theme'>, variant?: string): string {
  // A theme's stylesheet names its fonts beside it; the others name nothing and can stand in the document.
  const style = <style>{`${componentStyles}${printStyles}`}</style>;
  const logo = `data:image/svg+xml,${encodeURIComponent(crest)}`;
  return `<!doctype html>${renderToStaticMarkup(
    <Document
      resume={withLogo(document.resume, logo)}
      theme={theme}
      stylesheets={[`${theme}.css`]}
      head={style}
      {...(variant && { variant })}
    />,
  )}`;
}
