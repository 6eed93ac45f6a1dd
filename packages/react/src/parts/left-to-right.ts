import { direction } from '@recto/schema';

/** `dir` of numbers, addresses and codes, whose parts would change places in a text from right to left. */
export const leftToRight = (locale: string) => (direction(locale) === 'rtl' ? 'ltr' : undefined);
