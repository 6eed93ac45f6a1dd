import type { Resume } from '@recto/schema';
import type { ReactNode } from 'react';
import { type Settings, unknownLanguage } from '../document/settings.ts';
import { gatherPictures } from './pictures.ts';
import { type PageOptions, renderPage } from './render-page.tsx';
import { readStylesheets } from './stylesheets.ts';

/** A page with everything that stands beside it. */
export interface Sheet {
  /** The document as the page shows it, pictures under the paths of `files`. */
  resume: Resume;
  settings: Settings;
  /** Stylesheets, fonts and pictures, by their path beside the page. */
  files: ReadonlyMap<string, Uint8Array>;
  /** What is not as the document asks, in sentences. */
  warnings: readonly string[];
  /** The page itself. */
  html(options?: { fit?: PageOptions['fit']; head?: ReactNode }): string;
}

/** @param folder where the pictures of the document are */
export async function composeSheet(document: Resume, settings: Settings, folder: string): Promise<Sheet> {
  const [{ resume, files, warnings }, stylesheets] = await Promise.all([
    gatherPictures(document, folder),
    readStylesheets(settings.theme),
  ]);
  const language = unknownLanguage(settings.locale);
  return {
    resume,
    settings,
    files: new Map([...stylesheets.files, ...files]),
    warnings: language === undefined ? warnings : [language, ...warnings],
    html: ({ fit, head } = {}) =>
      renderPage(resume, { ...settings, stylesheets: stylesheets.links, ...(fit ? { fit } : {}), head }),
  };
}
