import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../../schema/examples/', import.meta.url);

/** A character of a document, and where it stands: `academic.yaml:12:7`. */
export interface Place {
  character: string;
  place: string;
}

/** Every character of the example documents that shows something, where it stands first. Comments do not count. */
export function exampleCharacters(): Place[] {
  const first = new Map<string, string>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.yaml'))) {
    for (const [line, text] of readFileSync(new URL(name, folder), 'utf8').split('\n').entries()) {
      if (text.trimStart().startsWith('#')) continue;
      for (const { segment, index } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)) {
        for (const character of segment) {
          if (/\s/.test(character) || first.has(character)) continue;
          first.set(character, `${name}:${line + 1}:${index + 1}`);
        }
      }
    }
  }
  return [...first].map(([character, place]) => ({ character, place }));
}
