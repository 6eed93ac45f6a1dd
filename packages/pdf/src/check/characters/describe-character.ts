/// <reference path="./unicode-name.d.ts" />
import { unicodeName } from 'unicode-name';
import type { CharacterRule } from './check-characters.ts';

/** A character in words. */
export interface CharacterDescription {
  /** Its name in Unicode, in small letters: `flag of India`, `ethiopic syllable glottal i`. */
  name: string;
  /** Its code points: `U+1F1EE U+1F1F3`. */
  codePoints: string;
}

/** Describes a character, which may be several code points. */
export function describeCharacter(character: string): CharacterDescription {
  const codes = [...character].map((part) => (part.codePointAt(0) as number).toString(16).toUpperCase());
  return { name: nameOf(character), codePoints: codes.map((code) => `U+${code.padStart(4, '0')}`).join(' ') };
}

/** Names of flags keep their capitals, because they have names of countries. */
function nameOf(character: string): string {
  const name = unicodeName(character) ?? [...character].map((part) => unicodeName(part)).join(' + ');
  const country = /^FLAG: (.*)$/.exec(name)?.[1]?.toLowerCase();
  if (country === undefined) return name.replace(/^<(.*)>$/, '$1').toLowerCase();
  return `flag of ${country.replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())}`;
}

/** What to do about a character that no font of a page has. */
export function hintFor(character: string, rule: CharacterRule): string {
  if (/\p{Co}/u.test(character)) return 'It is a sign of an icon font: write it in words, or leave it out.';
  if (/\p{Cn}/u.test(character)) return 'It is no character yet: leave it out.';
  if (/\p{RI}|\p{Emoji_Presentation}|\ufe0f|\p{Extended_Pictographic}/u.test(character))
    return 'Write it in words, or leave it out: fonts of text have no emoji.';
  if (!/[\p{L}\p{M}]/u.test(character)) return 'Write another sign, or a word.';
  return rule === 'no-glyph'
    ? 'Install a font that has it, such as Noto, or bring one in a theme of your own (recto theme new).'
    : 'The PDF contains that font; readers of the web page may not have it. A theme of your own can bring one (recto theme new).';
}
