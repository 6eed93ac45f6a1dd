import type { RenderedPdf } from '@recto/pdf';
import { copyfitCss, gapsCss } from '@recto/print';
import { Document } from '@recto/react';
import type { ResumeDocument } from '@recto/schema';
import type { CSSProperties, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { componentFailure } from '../document/own-components.ts';
import type { Settings } from '../document/settings.ts';

export interface PageOptions extends Pick<Settings, 'theme' | 'variant' | 'paper' | 'locale' | 'components'> {
  /** Addresses of the stylesheets, relative to the page. */
  stylesheets: readonly string[];
  /** What fitting the sheet to its pages came to. The page carries it as `fitToPages` of @recto/print leaves it. */
  fit?: Fit;
  /** Further elements of the head. */
  head?: ReactNode;
}

type Fit = Pick<RenderedPdf, 'density' | 'size' | 'spread' | 'pages' | 'paragraphs' | 'gaps' | 'hasLongAside'>;

/**
 * A résumé as a whole page of HTML: one DOM for the screen, the sheet and the PDF.
 *
 * @throws {Failure} when a component of somebody's own fails
 */
export function renderPage(
  resume: ResumeDocument,
  { theme, variant = '', paper, locale, components, stylesheets, fit, head }: PageOptions,
): string {
  const fitted = fit && {
    style: factorsOf(fit),
    'data-recto-pages': fit.pages,
    ...(fit.hasLongAside && { 'data-recto-aside': 'long' }),
  };
  const themeOrName = typeof theme === 'string' ? theme : (theme.definition ?? theme.name);
  const heads = (
    <>
      {head}
      {fit && <Paragraphs fit={fit} sheet={sheetIn(theme)} />}
    </>
  );
  const page = { resume, theme: themeOrName, variant, paper, locale, stylesheets, head: heads, ...fitted };
  return written(<Document {...page} components={components?.components ?? {}} />, components);
}

/** A whole page. */
export function written(page: ReactNode, components: PageOptions['components']): string {
  try {
    return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
  } catch (error) {
    throw components ? componentFailure(components, error) : error;
  }
}

/** What a fit came to, as the style of its sheet. */
export function factorsOf({ density, size, spread }: Fit) {
  return {
    '--recto-density': density,
    ...(size === undefined ? {} : { '--recto-size': size }),
    ...(spread === 1 ? {} : { '--recto-spread': spread }),
  } as CSSProperties;
}

/** The sheet in the theme that its paragraphs were fitted in: the page can be switched to another one. */
export const sheetIn = (theme: Settings['theme']) =>
  `[data-part="page"][data-recto-theme="${typeof theme === 'string' ? theme : theme.name}"]`;

/** How the paragraphs and gaps of a sheet are set. */
export function Paragraphs({ fit, sheet }: { fit: Fit; sheet: string }) {
  const css = copyfitCss(fit.paragraphs, sheet) + gapsCss(fit.gaps, sheet);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: numbers and selectors of our own, whose arrows React would escape
  return css === '' ? null : <style dangerouslySetInnerHTML={{ __html: css }} />;
}
