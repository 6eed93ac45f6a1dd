import type { tokenDefinitions } from '@recto/themes';

/** What the groups of tokens are, in words. */
export const groupWords: Readonly<Record<keyof typeof tokenDefinitions, string>> = {
  color: 'Colours. Each is one, or one for light and one for dark; paper is always light.',
  font: 'Font families, first choice first.',
  size: 'Sizes of text, in points. On paper no running text is under 9.',
  leading: 'Line heights, as factors of the size.',
  weight: 'Weights of fonts, from 100 to 900.',
  tracking: 'Letter-spacing, in em.',
  space: 'Gaps, in points.',
  rule: 'Thickness of lines, in points.',
  page: 'Margins of the sheet, in millimetres.',
};
