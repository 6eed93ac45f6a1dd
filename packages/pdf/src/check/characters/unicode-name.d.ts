declare module 'unicode-name' {
  /** The name of a character, or of a sequence of code points such as an emoji; `undefined` for other texts. */
  export function unicodeName(character: string): string | undefined;
}
