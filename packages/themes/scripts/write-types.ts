import { writeFileSync } from 'node:fs';
import { themeSettingsModule } from './theme-settings.ts';
import { tokenTypes, traitTypes } from './token-types.ts';

/** Writes the types of tokens and traits, which editors explain one by one, and the settings of themes. Part of `build`. */
const folder = new URL('../src/tokens/', import.meta.url);
writeFileSync(new URL('token-types.ts', folder), tokenTypes());
writeFileSync(new URL('trait-types.ts', folder), traitTypes());
writeFileSync(new URL('../src/themes/theme-settings.ts', import.meta.url), await themeSettingsModule());
