import { currentThemeName, type Theme, type ThemeName, type ThemeSettings, themeSettings } from '@recto/themes';
import type { PageProps } from './page/index.ts';

/** What a sheet has to know of its theme; `undefined` when `@recto/themes` has none of that name. */
export const themeOf = (theme: NonNullable<PageProps['theme']>): Theme | ThemeSettings | undefined =>
  typeof theme === 'string' ? named(currentThemeName(theme)) : theme;

const named = (name: string) => (Object.hasOwn(themeSettings, name) ? themeSettings[name as ThemeName] : undefined);
