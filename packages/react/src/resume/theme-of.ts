import { type Theme, type ThemeName, themes } from '@recto/themes';
import type { PageProps } from './page/index.ts';

/** The theme itself; `undefined` when `@recto/themes` has none of that name. */
export const themeOf = (theme: NonNullable<PageProps['theme']>): Theme | undefined =>
  typeof theme === 'string' ? (Object.hasOwn(themes, theme) ? themes[theme as ThemeName] : undefined) : theme;
