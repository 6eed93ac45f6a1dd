import { fontsToPreload, type ThemeName, themes } from '@recto/themes';
import { themeFonts } from '@recto/themes/theme-fonts';
import type { ShownResume } from './documents.ts';

/** Where the build puts each font file, by its path beside the stylesheets of the themes. */
const addresses = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('@recto/themes/fonts/*.woff2', { query: '?url', import: 'default', eager: true }),
  ).map(([path, address]) => [path.slice(path.lastIndexOf('/') + 1), address]),
);

/** The font files that a page opens with: a résumé in a theme. They are fetched at once, others when they are met. */
export function preloadedFonts(theme: ThemeName, { yaml }: Pick<ShownResume, 'yaml'>): string[] {
  return fontsToPreload(themeFonts[theme], themes[theme], yaml).map((src) => {
    const address = addresses[src.slice(src.lastIndexOf('/') + 1)];
    if (!address) throw new Error(`The build has no font file ${src}.`);
    return address;
  });
}
