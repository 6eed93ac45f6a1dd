declare module 'fontverter' {
  /** A font in another container. `sfnt` is TrueType or OpenType without compression. */
  export function convert(font: Uint8Array, to: 'sfnt' | 'woff' | 'woff2'): Promise<Buffer>;
}
