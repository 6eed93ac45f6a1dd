export { type BrandColor, dark, inks, light, shadows } from './colors.ts';
export { mark, markFiles, markOnCover, wordmark, wordmarkOnCover } from './marks.ts';
export { measures } from './measures.ts';
export { storybookThemes } from './storybook-themes.ts';
export { tokensCss } from './tokens-css.ts';
export {
  DESCRIPTION,
  firstCommand,
  installCommand,
  NAME,
  PUBLISHED,
  rectoCommand,
  SENTENCE,
  startCommand,
} from './words.ts';
