import { type ThemeName, themes } from '@recto/themes';
import { address } from '../address.ts';

/** One look of the résumé: a page of the site and a PDF. */
export interface Sheet {
  theme: ThemeName;
  /** As people call the theme. */
  title: string;
  /** Folder of the page: none for the first one. */
  folder: string | undefined;
  /** Address of the page. */
  page: string;
  /** Name of the PDF, without its extension. */
  file: string;
}

const [first, ...others] = Object.keys(themes) as [ThemeName, ...ThemeName[]];
const titled = (theme: ThemeName) => theme.charAt(0).toUpperCase() + theme.slice(1);

/** The résumé in every theme that Recto ships. The first is the front page. */
export const sheets: readonly Sheet[] = [
  { theme: first, title: titled(first), folder: undefined, page: address(), file: 'vasudev-gupta' },
  ...others.map((theme) => ({
    theme,
    title: titled(theme),
    folder: theme,
    page: address(`${theme}/`),
    file: `vasudev-gupta-${theme}`,
  })),
];
