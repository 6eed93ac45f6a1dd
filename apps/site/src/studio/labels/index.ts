import { en, type StudioLabels } from './en.ts';
import { hi } from './hi.ts';
import { useLanguage } from './language.ts';

const table: Readonly<Record<string, StudioLabels>> = { en, hi };

/** The words of the interface in the language of the person. */
export const useLabels = (): StudioLabels => table[useLanguage()] ?? en;

export type { StudioLabels };
export { useLanguage };
