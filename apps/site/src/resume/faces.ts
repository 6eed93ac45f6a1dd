import type { ThemeName } from '@recto/themes';
import carlito400 from '@recto/themes/fonts/carlito-latin-400-normal.woff2?url';
import carlito700 from '@recto/themes/fonts/carlito-latin-700-normal.woff2?url';
import charisSil400 from '@recto/themes/fonts/charis-sil-latin-400-normal.woff2?url';
import charisSil700 from '@recto/themes/fonts/charis-sil-latin-700-normal.woff2?url';
import ebGaramond400 from '@recto/themes/fonts/eb-garamond-latin-400-normal.woff2?url';
import ebGaramond600 from '@recto/themes/fonts/eb-garamond-latin-600-normal.woff2?url';
import ebGaramond700 from '@recto/themes/fonts/eb-garamond-latin-700-normal.woff2?url';
import ibmPlexMono500 from '@recto/themes/fonts/ibm-plex-mono-latin-500-normal.woff2?url';
import ibmPlexSans400 from '@recto/themes/fonts/ibm-plex-sans-latin-400-normal.woff2?url';
import ibmPlexSans600 from '@recto/themes/fonts/ibm-plex-sans-latin-600-normal.woff2?url';
import ibmPlexSans700 from '@recto/themes/fonts/ibm-plex-sans-latin-700-normal.woff2?url';
import inter400 from '@recto/themes/fonts/inter-latin-400-normal.woff2?url';
import inter600 from '@recto/themes/fonts/inter-latin-600-normal.woff2?url';
import inter700 from '@recto/themes/fonts/inter-latin-700-normal.woff2?url';
import libertinusSerif400 from '@recto/themes/fonts/libertinus-serif-latin-400-normal.woff2?url';
import libertinusSerif600 from '@recto/themes/fonts/libertinus-serif-latin-600-normal.woff2?url';
import libertinusSerif700 from '@recto/themes/fonts/libertinus-serif-latin-700-normal.woff2?url';
import sourceSans3400 from '@recto/themes/fonts/source-sans-3-latin-400-normal.woff2?url';
import sourceSans3600 from '@recto/themes/fonts/source-sans-3-latin-600-normal.woff2?url';
import sourceSans3700 from '@recto/themes/fonts/source-sans-3-latin-700-normal.woff2?url';
import sourceSerif4400 from '@recto/themes/fonts/source-serif-4-latin-400-normal.woff2?url';
import sourceSerif4600 from '@recto/themes/fonts/source-serif-4-latin-600-normal.woff2?url';

/** Files of the faces that a page opens with, by theme. Fetched at once; the few others when they are met. */
export const openingFaces: Record<ThemeName, readonly string[]> = {
  placement: [charisSil400, charisSil700],
  classic: [libertinusSerif400, libertinusSerif600, libertinusSerif700],
  modern: [sourceSans3400, sourceSans3600, sourceSans3700],
  aside: [ibmPlexSans400, ibmPlexSans600, ibmPlexSans700],
  ledger: [carlito400, carlito700],
  editorial: [sourceSerif4400, sourceSerif4600, sourceSans3600],
  minimal: [inter400, inter600, inter700, ibmPlexMono500],
  academic: [ebGaramond400, ebGaramond600, ebGaramond700],
};
