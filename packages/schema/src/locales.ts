/**
 * The labels of each locale by itself (`@recto/schema/locales`), for small pages in one language:
 * `import { de } from '@recto/schema/locales'`. `labels(locale)` of the main entry has all of them.
 */
export { ar } from './labels/locales/ar.ts';
export { bn } from './labels/locales/bn.ts';
export { de } from './labels/locales/de.ts';
export { en } from './labels/locales/en.ts';
export { es } from './labels/locales/es.ts';
export { fa } from './labels/locales/fa.ts';
export { fr } from './labels/locales/fr.ts';
export { he } from './labels/locales/he.ts';
export { hi } from './labels/locales/hi.ts';
export { it } from './labels/locales/it.ts';
export { ja } from './labels/locales/ja.ts';
export { ko } from './labels/locales/ko.ts';
export { mr } from './labels/locales/mr.ts';
export { nl } from './labels/locales/nl.ts';
export { pl } from './labels/locales/pl.ts';
export { pt } from './labels/locales/pt.ts';
export { ru } from './labels/locales/ru.ts';
export { sv } from './labels/locales/sv.ts';
export { ta } from './labels/locales/ta.ts';
export { te } from './labels/locales/te.ts';
export { tr } from './labels/locales/tr.ts';
export { uk } from './labels/locales/uk.ts';
export { zhHans } from './labels/locales/zh-hans.ts';
export { zhHant } from './labels/locales/zh-hant.ts';
export type { Labels } from './labels/types.ts';
