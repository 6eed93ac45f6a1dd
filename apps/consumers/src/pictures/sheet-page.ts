import { fileURLToPath } from 'node:url';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type Camera, openCamera, type View } from './camera.ts';
import { serveFolder } from './serve-folder.ts';

/** Shows sheets in pages with the stylesheets of the workspace. */
export interface SheetPage extends Camera {
  /** @param theme whose stylesheet the page has, if any */
  show(sheet: ReactElement, view: View, theme?: string): Promise<void>;
}

const application = fileURLToPath(new URL('../../', import.meta.url));

const stylesheets = (theme?: string) =>
  ['react/dist/styles.css', ...(theme ? [`themes/dist/${theme}.css`] : []), 'print/dist/print.css']
    .map((path) => `<link rel="stylesheet" href="/node_modules/@recto/${path}">`)
    .join('');

export async function openSheetPage(): Promise<SheetPage> {
  const [camera, server] = await Promise.all([openCamera(), serveFolder(application)]);
  return { ...camera, show, close };

  async function show(sheet: ReactElement, view: View, theme?: string): Promise<void> {
    const url = `${server.url}sheet`;
    const body = `<main style="position: absolute; inset: 0 0 auto 0">${renderToStaticMarkup(sheet)}</main>`;
    const head = `<meta charset="utf-8"><link rel="icon" href="data:,">${stylesheets(theme)}`;
    const html = `<!doctype html><html lang="en">${head}<body>${body}`;
    await camera.page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await camera.open(url, view);
    await camera.page.unroute(url);
  }

  async function close(): Promise<void> {
    await Promise.all([camera.close(), server.close()]);
  }
}
