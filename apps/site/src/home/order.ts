import type { ThemeName } from '@recto/themes';
import { themeNames } from '../resume/sheets.ts';

/** The theme that the cover opens with: the one that a document has if it names none. */
const opening: ThemeName = 'classic';

/** The themes in the order of the cover and of the wall. */
export const shownThemes: readonly ThemeName[] = [opening, ...themeNames.filter((theme) => theme !== opening)];
