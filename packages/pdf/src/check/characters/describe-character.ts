/// <reference path="./unicode-name.d.ts" />
import { unicodeName } from 'unicode-name';

/** A character in words, and what to do about it. */
export interface CharacterDescription {
  /** Its name in Unicode, in small letters: `flag: India`, `ethiopic syllable glottal i`. */
  name: string;
  /** Its code points: `U+1F1EE U+1F1F3`. */
  codePoints: string;
  hint: string;
}

/** Describes a character, which may be several code points. */
export function describeCharacter(character: string): CharacterDescription {
  const codes = [...character].map(
    (part) => `U+${(part.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return { name: nameOf(character), codePoints: codes.join(' '), hint: hintFor(character) };
}

/** Names of flags keep their capitals, because they have names of countries. */
function nameOf(character: string): string {
  const names = unicodeName(character) ?? [...character].map((part) => unicodeName(part)).join(' + ');
  const flag = /^FLAG: (.*)$/.exec(names)?.[1];
  if (flag !== undefined)
    return `flag of ${flag.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())}`;
  return names.replace(/^<(.*)>$/, '$1').toLowerCase();
}

function hintFor(character: string): string {
  if (/\p{Co}/u.test(character)) return 'It is a sign of an icon font: write it in words, or leave it out.';
  if (/\p{Cn}/u.test(character)) return 'It is no character yet: leave it out.';
  if (/\p{RI}|\p{Emoji_Presentation}|\ufe0f|\p{Extended_Pictographic}/u.test(character))
    return 'Write it in words, or leave it out: fonts of text have no emoji.';
  if (/[\p{L}\p{M}]/u.test(character))
    return 'Choose a theme with a font that has it, or make one (recto theme new); a font of this machine is no help to others.';
  return 'Write another sign, or a word.';
}
