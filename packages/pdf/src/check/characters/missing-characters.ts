import { type FontCharacters, fontCharacters } from './font-characters.ts';

/** Characters that fonts need not have: spaces, joiners, variation selectors and other signs without a form. */
const WITHOUT_FORM = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}]$/u;

/**
 * The characters of a text for which none of the fonts has a glyph, as a reader counts them: a flag is one, though it is
 * two code points. Letters with accents may be put together from their parts.
 *
 * @param fonts font files, those of running text first, because reading ends when all characters are found
 */
export function missingCharacters(text: string, fonts: Iterable<Uint8Array>): string[] {
  let open = clustersOf(text);
  const read: FontCharacters[] = [];
  for (const font of fonts) {
    const characters = fontCharacters(font);
    read.push(characters);
    open = open.filter((cluster) => !isCovered(cluster, (code) => characters.has(code)));
    if (open.length === 0) break;
  }
  // The parts of a cluster may come from several fonts.
  return open.filter((cluster) => !isCovered(cluster, (code) => read.some((characters) => characters.has(code))));
}

function clustersOf(text: string): string[] {
  const clusters = new Set<string>();
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)) clusters.add(segment);
  return [...clusters];
}

function isCovered(cluster: string, has: (code: number) => boolean): boolean {
  const forms = [cluster, cluster.normalize('NFC'), cluster.normalize('NFD')];
  return forms.some((form) => [...form].every((character) => isShown(character, has)));
}

function isShown(character: string, has: (code: number) => boolean): boolean {
  if (WITHOUT_FORM.test(character)) return true;
  // Browsers show the hyphen at which no line breaks as the other one.
  return has(character.codePointAt(0) as number) || (character === '\u2011' && has(0x2010));
}
