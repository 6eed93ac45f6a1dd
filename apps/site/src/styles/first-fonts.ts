import text from '@recto/brand/fonts/hanken-grotesk-latin-400.woff2?url';
import strong from '@recto/brand/fonts/hanken-grotesk-latin-600.woff2?url';
import mono from '@recto/brand/fonts/ibm-plex-mono-latin-400.woff2?url';
import display from '@recto/brand/fonts/libre-caslon-condensed-latin-500.woff2?url';

/** The font files of the first views, by their use. */
export const firstFonts = { display, text, strong, mono };
