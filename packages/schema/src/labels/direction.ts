import { scriptOf } from './locale.ts';

// ISO 15924 codes of the living scripts that run from right to left.
const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Aran', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** The direction in which a locale is written. */
export function direction(locale: string): 'ltr' | 'rtl' {
  return scriptDirection(scriptOf(locale));
}

/** The direction in which a script (ISO 15924) is written. */
export function scriptDirection(script: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(script) ? 'rtl' : 'ltr';
}
