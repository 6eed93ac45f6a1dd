import { type ThemeName, themes } from '@recto/themes';
import { address } from '../address.ts';
import { documents, reference, type ShownResume } from './documents.ts';

export const papers = ['a4', 'letter'] as const;

export type PaperName = (typeof papers)[number];

/** A résumé in one theme: a page of the site, and its PDFs. */
export interface Sheet {
  document: ShownResume;
  theme: ThemeName;
  /** As people call the theme. */
  title: string;
  /** Folder of the page. */
  folder: string;
  /** Folder where the page was before the site had a home page. */
  earlier: string | undefined;
  /** Address of the page. */
  page: string;
  /** Names of the PDFs, without their extension. */
  files: Readonly<Record<PaperName, string>>;
}

export const themeNames = Object.keys(themes) as ThemeName[];
const [first] = themeNames;
const titled = (theme: ThemeName) => theme.charAt(0).toUpperCase() + theme.slice(1);

function sheetOf(document: ShownResume, theme: ThemeName): Sheet {
  const own = document === reference;
  const front = own && theme === first;
  const folder = own ? (front ? 'resume' : `resume/${theme}`) : `themes/${document.name}/${theme}`;
  const file = front ? document.name : `${document.name}-${theme}`;
  return {
    document,
    theme,
    title: titled(theme),
    folder,
    earlier: own ? (front ? undefined : theme) : `gallery/${document.name}/${theme}`,
    page: address(`${folder}/`),
    files: { a4: file, letter: `${file}-letter` },
  };
}

/** A résumé in every theme that Recto ships. */
export const sheetsOf = (document: ShownResume): Sheet[] => themeNames.map((theme) => sheetOf(document, theme));

/** Every résumé in every theme. The first is the page of the reference résumé. */
export const sheets: readonly Sheet[] = documents.flatMap(sheetsOf);

/** A résumé in one theme. */
export const sheetIn = (document: ShownResume, theme: ThemeName): Sheet => sheetOf(document, theme);
