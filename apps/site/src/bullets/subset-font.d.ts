declare module 'subset-font' {
  /** A font file with the characters of a text only. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2'; noLayoutClosure: boolean },
  ): Promise<Uint8Array>;
}
