import { readdirSync, readFileSync } from 'node:fs';

const examples = new URL('../../../schema/examples/', import.meta.url);
const scripts = new URL('./documents/', import.meta.url);

/** A character of a document, and its place: `academic.yaml:12:7`. */
export interface Place {
  character: string;
  place: string;
}

/** Every visible character of the example documents, with the first place of each. */
export const exampleCharacters = () => charactersIn(examples);

/** The same of résumés in the scripts that are loaded on demand. */
export const scriptCharacters = () => charactersIn(scripts);

/** Comments do not count, nor do invisible characters that only change others. */
function charactersIn(folder: URL): Place[] {
  const first = new Map<string, string>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.yaml'))) {
    for (const [line, text] of readFileSync(new URL(name, folder), 'utf8').split('\n').entries()) {
      if (text.trimStart().startsWith('#')) continue;
      for (const { segment, index } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)) {
        for (const character of segment) {
          if (/\s|\p{Default_Ignorable_Code_Point}/u.test(character) || first.has(character)) continue;
          first.set(character, `${name}:${line + 1}:${index + 1}`);
        }
      }
    }
  }
  return [...first].map(([character, place]) => ({ character, place }));
}
