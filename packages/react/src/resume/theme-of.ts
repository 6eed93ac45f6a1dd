import { currentThemeName, type Theme, type ThemeName, themes } from '@recto/themes';
import type { PageProps } from './page/index.ts';

/** The theme itself; `undefined` when `@recto/themes` has none of that name. */
export const themeOf = (theme: NonNullable<PageProps['theme']>): Theme | undefined =>
  typeof theme === 'string' ? named(currentThemeName(theme)) : theme;

const named = (name: string) => (Object.hasOwn(themes, name) ? themes[name as ThemeName] : undefined);
