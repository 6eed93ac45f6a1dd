import type { ThemeName } from '@recto/themes';
import charis400 from '@recto/themes/fonts/charis-sil-latin-400-normal.woff2?url';
import charis700 from '@recto/themes/fonts/charis-sil-latin-700-normal.woff2?url';
import libertinus400 from '@recto/themes/fonts/libertinus-serif-latin-400-normal.woff2?url';
import libertinus600 from '@recto/themes/fonts/libertinus-serif-latin-600-normal.woff2?url';
import libertinus700 from '@recto/themes/fonts/libertinus-serif-latin-700-normal.woff2?url';

/** Files of the faces that a page opens with, by theme. Fetched at once; the few others when they are met. */
export const openingFaces: Record<ThemeName, readonly string[]> = {
  placement: [charis400, charis700],
  classic: [libertinus400, libertinus600, libertinus700],
};
