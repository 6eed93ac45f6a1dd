import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Font } from '@react-pdf/renderer';
import { convert } from 'fontverter';

const require = createRequire(import.meta.url);

/** Of WOFF, fontkit unpacks the whole table again for every glyph; TrueType has no need of that. */
export type FaceFormat = 'woff' | 'ttf';

/** The families of a text, the first that has a character before the others. */
export type Faces = Awaited<ReturnType<typeof facesAs>>;

/** Registers the files that the theme itself takes, in one of the formats that fontkit knows. */
async function facesAs(format: FaceFormat) {
  const face = async (file: string) => {
    const woff2 = await readFile(require.resolve(`@recto/themes/fonts/${file}.woff2`));
    const converted = await convert(woff2, format === 'ttf' ? 'sfnt' : 'woff');
    return `data:font/${format};base64,${converted.toString('base64')}`;
  };
  const named = (family: string) => `${family} ${format}`;
  const [charis, signs, symbols, devanagari] = ['Charis SIL', 'Signs', 'Symbols', 'Devanagari'].map(named) as [
    string,
    string,
    string,
    string,
  ];
  Font.register({
    family: charis,
    fonts: [
      { src: await face('charis-sil-latin-400-normal') },
      { src: await face('charis-sil-latin-400-italic'), fontStyle: 'italic' },
      { src: await face('charis-sil-latin-700-normal'), fontWeight: 700 },
    ],
  });
  Font.register({
    family: signs,
    fonts: [{ src: await face('charis-sil-signs-400') }, { src: await face('charis-sil-signs-700'), fontWeight: 700 }],
  });
  Font.register({ family: symbols, src: await face('recto-symbols') });
  Font.register({ family: devanagari, src: await face('noto-serif-devanagari-devanagari-400-normal') });
  // A plus narrower than Charis's, which is an em wide, and arrows, which it lacks.
  return { text: [signs, charis, symbols], italic: charis, devanagari };
}

// As ours: no word is broken.
Font.registerHyphenationCallback((word) => [word]);

export const faces: Record<FaceFormat, Faces> = { woff: await facesAs('woff'), ttf: await facesAs('ttf') };
