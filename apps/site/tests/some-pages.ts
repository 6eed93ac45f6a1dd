import { type ThemeName, themes } from '@recto/themes';
import { others, pages } from './site.ts';

const columnsOf = (theme: ThemeName) => themes[theme].traits.columns;

/** A theme of each kind: the page of the first theme with each arrangement of columns. */
export const somePages = pages.filter(
  (page) => page === pages.find(({ theme }) => columnsOf(theme) === columnsOf(page.theme)),
);

/** Each of the other résumés once, in one column and in two. */
export const someOthers = others.filter(
  ({ document, theme }) =>
    (document === 'academic' && theme === 'scholar') || (document === 'graduate' && theme === 'sidebar-dark'),
);
