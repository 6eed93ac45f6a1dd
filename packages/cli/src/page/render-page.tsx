import type { RenderedPdf } from '@recto/pdf';
import { Document } from '@recto/react';
import type { ResumeDocument } from '@recto/schema';
import type { CSSProperties, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Settings } from '../document/settings.ts';

export interface PageOptions extends Pick<Settings, 'theme' | 'paper' | 'locale'> {
  /** Addresses of the stylesheets, relative to the page. */
  stylesheets: readonly string[];
  /** What fitting the sheet to its pages came to. The page carries it as `fitToPages` of @recto/print leaves it. */
  fit?: Pick<RenderedPdf, 'density' | 'spread' | 'pages'>;
  /** Further elements of the head. */
  head?: ReactNode;
}

/** A résumé as a whole page of HTML: one DOM for the screen, the sheet and the PDF. */
export function renderPage(
  resume: ResumeDocument,
  { theme, paper, locale, stylesheets, fit, head }: PageOptions,
): string {
  const fitted = fit && { style: densityOf(fit), 'data-recto-pages': fit.pages };
  const themeOrName = typeof theme === 'string' ? theme : (theme.definition ?? theme.name);
  const page = { resume, theme: themeOrName, paper, locale, stylesheets, head, ...fitted };
  return `<!doctype html>\n${renderToStaticMarkup(<Document {...page} />)}\n`;
}

function densityOf({ density, spread }: Pick<RenderedPdf, 'density' | 'spread'>) {
  return { '--recto-density': density, ...(spread === 1 ? {} : { '--recto-spread': spread }) } as CSSProperties;
}
