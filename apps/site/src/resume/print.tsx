import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { type RenderedPdf, renderPdf } from '@recto/pdf';
import printStyles from '@recto/print/print.css?raw';
import { Document } from '@recto/react';
import componentStyles from '@recto/react/styles.css?raw';
import crest from '@recto/schema/examples/crest.svg?raw';
import { type ThemeName, themes } from '@recto/themes';
import { renderToStaticMarkup } from 'react-dom/server';
import { resume, withLogo } from './reference.ts';

/** Pages of the reference résumé, on paper. */
export const PAGES = 2;

// A theme's stylesheet names its fonts beside it; the others name nothing and can stand in the document.
const themeFolder = dirname(createRequire(import.meta.url).resolve('@recto/themes/placement.css'));

/** The document of one theme by itself, as `recto build` would write it. */
function documentIn(theme: ThemeName): string {
  const style = <style>{`${componentStyles}${printStyles}`}</style>;
  const logo = `data:image/svg+xml,${encodeURIComponent(crest)}`;
  return `<!doctype html>${renderToStaticMarkup(
    <Document resume={withLogo(resume, logo)} theme={theme} stylesheets={[`${theme}.css`]} head={style} />,
  )}`;
}

async function print(theme: ThemeName): Promise<RenderedPdf> {
  const printed = await renderPdf(documentIn(theme), { root: themeFolder, pages: PAGES });
  const { fits, pages, reason, refused, missing } = printed;
  if (!fits || pages !== PAGES) throw new Error(`The PDF in the theme "${theme}" has ${pages} pages. ${reason ?? ''}`);
  const lost = [...refused, ...missing];
  if (lost.length > 0) throw new Error(`The PDF in the theme "${theme}" lacks ${lost.join(', ')}.`);
  return printed;
}

const prints = new Map<ThemeName, Promise<RenderedPdf>>();

/** The PDF in a theme, and the density it was fitted at. Printed once for all who ask. */
export function printIn(theme: ThemeName): Promise<RenderedPdf> {
  const known = prints.get(theme);
  if (known) return known;
  const printing = print(theme);
  prints.set(theme, printing);
  return printing;
}

/** A browser may lay out a hair wider than the one that fitted, and a full page has no hair to give. */
const SLACK = 0.002;

/** The density at which the page of every theme prints on the pages of its PDF. */
export async function densities(): Promise<Record<ThemeName, number>> {
  const names = Object.keys(themes) as ThemeName[];
  const fitted = await Promise.all(names.map(async (theme) => [theme, (await printIn(theme)).scale - SLACK] as const));
  return Object.fromEntries(fitted) as Record<ThemeName, number>;
}
