import { direction } from '@recto/schema';

/** `dir` of numbers, addresses and codes: among words from right to left, their groups would change places. */
export const leftToRight = (locale: string) => (direction(locale) === 'rtl' ? 'ltr' : undefined);
