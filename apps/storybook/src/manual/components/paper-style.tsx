import { type Theme, type ThemeName, themeCss, themes } from '@recto/themes';

/** What a theme asks of the window, for the sheet cannot ask for its own width. */
const WIDE_WINDOW = '@media (width >= 640px)';
const NARROW_WINDOW = '@media screen and (width < 640px)';

/**
 * The stylesheet of a theme for sheets that are laid out at the width of paper and then made small: on a phone too they have
 * the columns of a wide window. A theme that asks nothing of the window needs none.
 */
export function PaperStyle({ theme }: { theme: ThemeName | Theme }) {
  const css = themeCss(typeof theme === 'string' ? themes[theme] : theme);
  if (!css.includes(WIDE_WINDOW) && !css.includes(NARROW_WINDOW)) return null;
  return <style>{css.replaceAll(WIDE_WINDOW, '@media all').replaceAll(NARROW_WINDOW, '@media not all')}</style>;
}
