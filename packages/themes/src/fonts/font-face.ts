/** A font face of a theme: one static file. A variable font becomes Type 3 in a PDF. */
export interface FontFace {
  family: string;
  /** 100–900, or a range for the one file: `400 700`. */
  weight: number | `${number} ${number}`;
  style: 'normal' | 'italic';
  /** Address of the file, relative to the page with the rule, or absolute on the same host. */
  src: string;
  /** Characters it is loaded for, as in CSS. @default all */
  unicodeRange?: string;
}

/** `@font-face` rules. */
export function fontFaceCss(faces: readonly FontFace[]): string {
  return faces
    .map(
      ({ family, weight, style, src, unicodeRange }) =>
        `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${style}; font-display: swap; ` +
        `src: url("${src}") format("woff2");${unicodeRange ? ` unicode-range: ${unicodeRange};` : ''} }\n`,
    )
    .join('');
}
