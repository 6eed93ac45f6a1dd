import { type ThemeName, themes } from '@recto/themes';
import { address } from '../address.ts';
import { documents, reference, type ShownResume } from './documents.ts';

export const papers = ['a4', 'letter'] as const;
export const schemes = ['light', 'dark'] as const;

export type PaperName = (typeof papers)[number];
export type Scheme = (typeof schemes)[number];

/** A résumé in one theme: a page of the site, its PDFs and its pictures. */
export interface Sheet {
  document: ShownResume;
  theme: ThemeName;
  /** As people call the theme. */
  title: string;
  /** Folder of the page: none for the first one. */
  folder: string | undefined;
  /** Address of the page. */
  page: string;
  /** Names of the PDFs, without their extension. */
  files: Readonly<Record<PaperName, string>>;
  /** Names of the pictures of its first page, without their extension. */
  pictures: Readonly<Record<Scheme, string>>;
}

const themeNames = Object.keys(themes) as ThemeName[];
const [first] = themeNames;
const titled = (theme: ThemeName) => theme.charAt(0).toUpperCase() + theme.slice(1);

function sheetOf(document: ShownResume, theme: ThemeName): Sheet {
  const front = document === reference;
  const named = `${document.name}-${theme}`;
  const file = front && theme === first ? document.name : named;
  const folder = front ? (theme === first ? '' : theme) : `gallery/${document.name}/${theme}`;
  return {
    document,
    theme,
    title: titled(theme),
    folder: folder || undefined,
    page: address(folder && `${folder}/`),
    files: { a4: file, letter: `${file}-letter` },
    pictures: { light: `${named}-light`, dark: `${named}-dark` },
  };
}

/** A résumé in every theme that Recto ships. */
export const sheetsOf = (document: ShownResume): Sheet[] => themeNames.map((theme) => sheetOf(document, theme));

/** Every résumé in every theme. The first is the front page. */
export const sheets: readonly Sheet[] = documents.flatMap(sheetsOf);
