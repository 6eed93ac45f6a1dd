import type { ResumeDocument } from '@recto/schema';
import type { ThemeName } from '@recto/themes';
import type { ReactNode } from 'react';
import { type Settings, unknownLanguage } from '../document/settings.ts';
import { isThemeName } from '../document/theme-choice.ts';
import type { PictureUse } from '../picture/clean-picture.ts';
import type { MissingFont } from './east-asian-fonts.ts';
import { gatherPictures } from './pictures.ts';
import { type PageOptions, renderPage } from './render-page.tsx';
import { readStylesheets, type Switches } from './stylesheets.ts';

/** A page with everything that stands beside it. */
export interface Sheet {
  /** The document to carry along: its pictures where it names them, those inside of it (`data:`) clean. */
  document: ResumeDocument;
  /** The document as the page shows it, pictures under the paths of `files`. */
  resume: ResumeDocument;
  settings: Settings;
  /** Stylesheets, fonts and pictures, by their path beside the page. */
  files: ReadonlyMap<string, Uint8Array>;
  /** The fonts that the page opens with, by their path beside it. */
  fonts: readonly string[];
  /** The fonts that the page may use in its own theme, by their path beside it; those that it opens with come first. */
  themeFonts: readonly string[];
  /** Fonts that the page needs, and that are not installed. */
  missingFonts: readonly MissingFont[];
  /** What is not as the document asks, in sentences. */
  warnings: readonly string[];
  /** The page itself. */
  html(options?: { fit?: PageOptions['fit']; head?: ReactNode }): string;
}

interface ComposeOptions {
  themes?: readonly ThemeName[] | undefined;
  pairings?: Switches['pairings'] | undefined;
  pictures?: PictureUse | undefined;
  render?: typeof renderPage;
}

/**
 * @param seen the document as its audience gets to see it
 * @param folder where the pictures of the document are
 * @param options.themes those that the page can be switched between, its own among them
 * @param options.pairings those pairings of fonts that the page can be switched between
 * @param options.pictures what becomes of the pictures beside the page
 * @param options.render makes the page, where it is another one than that of the document
 */
export async function composeSheet(
  seen: ResumeDocument,
  settings: Settings,
  folder: string,
  { themes = themesOf(settings), pairings = [], pictures, render = renderPage }: ComposeOptions = {},
): Promise<Sheet> {
  const { document, resume, files, warnings } = await gatherPictures(seen, folder, pictures);
  const bare = render(resume, { ...settings, stylesheets: [] });
  const stylesheets = await readStylesheets(settings, { themes, pairings }, bare, folder);
  const language = unknownLanguage(settings.locale);
  const asked = [...(settings.warnings ?? []), ...(language === undefined ? [] : [language])];
  return {
    document,
    resume,
    settings,
    files: new Map([...stylesheets.files, ...files]),
    fonts: stylesheets.fonts,
    themeFonts: stylesheets.themeFonts,
    missingFonts: stylesheets.missingFonts,
    warnings: [...asked, ...warnings],
    html: ({ fit, head } = {}) =>
      fit || head
        ? render(resume, { ...settings, stylesheets: stylesheets.links, ...(fit ? { fit } : {}), head })
        : withStylesheets(bare, stylesheets.links),
  };
}

/** The same page with its stylesheets, without rendering it again. The names of the files need no escapes. */
function withStylesheets(html: string, links: readonly string[]): string {
  const elements = links.map((href) => `<link rel="stylesheet" href="${href}"/>`).join('');
  return html.replace('</head>', () => `${elements}</head>`);
}

/** Those of ours that a page in its own theme needs: a stylesheet of somebody's own may stand over one of them. */
function themesOf({ theme }: Settings): ThemeName[] {
  const name = typeof theme === 'string' ? theme : theme.name;
  return isThemeName(name) ? [name] : [];
}
