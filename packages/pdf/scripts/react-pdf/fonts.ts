import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Font } from '@react-pdf/renderer';
import { convert } from 'fontverter';

const require = createRequire(import.meta.url);

/** For WOFF, fontkit decompresses a table again for every glyph. TrueType is not compressed. */
export type FontFormat = 'woff' | 'ttf';

/** The font families for text; of several, the first with a glyph is used. */
export type FontFamilies = Awaited<ReturnType<typeof fontsAs>>;

/** Registers the fonts of the theme in a format that fontkit can read. */
async function fontsAs(format: FontFormat) {
  const font = async (file: string) => {
    const woff2 = await readFile(require.resolve(`@recto/themes/fonts/${file}.woff2`));
    const converted = await convert(woff2, format === 'ttf' ? 'sfnt' : 'woff');
    return `data:font/${format};base64,${converted.toString('base64')}`;
  };
  const named = (family: string) => `${family} ${format}`;
  const [tinos, symbols, devanagari] = ['Tinos', 'Symbols', 'Devanagari'].map(named) as [string, string, string];
  Font.register({
    family: tinos,
    fonts: [
      { src: await font('tinos-latin-400-normal') },
      { src: await font('tinos-latin-400-italic'), fontStyle: 'italic' },
      { src: await font('tinos-latin-700-normal'), fontWeight: 700 },
    ],
  });
  Font.register({ family: symbols, src: await font('recto-symbols') });
  Font.register({ family: devanagari, src: await font('noto-serif-devanagari-devanagari-400-normal') });
  // `symbols` has arrows, which Tinos lacks.
  return { text: [tinos, symbols], italic: tinos, devanagari };
}

// As in Recto, no word is hyphenated.
Font.registerHyphenationCallback((word) => [word]);

export const families: Record<FontFormat, FontFamilies> = { woff: await fontsAs('woff'), ttf: await fontsAs('ttf') };
