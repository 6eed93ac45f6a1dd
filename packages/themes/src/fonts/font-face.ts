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
  /** Descriptors that give it the size and the line of another font. */
  metrics?: FontMetrics;
}

/** A font that a system has under one of several names, with the size and the line of the font that it replaces. */
export interface SystemFontFace {
  family: string;
  weight: number | `${number} ${number}`;
  /** Names to look for. The first one that the system has is used. */
  local: readonly string[];
  metrics: FontMetrics;
}

/** CSS Fonts 5: each value is a percentage, such as `"97.40%"`. */
export interface FontMetrics {
  sizeAdjust: string;
  ascentOverride: string;
  descentOverride: string;
  lineGapOverride: string;
}

/** A font face of a stylesheet: with a file, or of the system. */
export type AnyFontFace = FontFace | SystemFontFace;

/** `@font-face` rules, a line each. */
export function fontFaceCss(faces: readonly AnyFontFace[]): string {
  return faces.map((face) => `@font-face { ${descriptors(face).join('; ')}; }\n`).join('');
}

function descriptors(face: AnyFontFace): string[] {
  const own =
    'local' in face
      ? [`src: ${face.local.map((name) => `local("${name}")`).join(', ')}`]
      : [
          `font-style: ${face.style}`,
          'font-display: swap',
          `src: url("${face.src}") format("woff2")`,
          ...(face.unicodeRange ? [`unicode-range: ${face.unicodeRange}`] : []),
        ];
  return [
    `font-family: "${face.family}"`,
    `font-weight: ${face.weight}`,
    ...own,
    ...(face.metrics ? metricDescriptors(face.metrics) : []),
  ];
}

function metricDescriptors({ sizeAdjust, ascentOverride, descentOverride, lineGapOverride }: FontMetrics): string[] {
  return [
    `size-adjust: ${sizeAdjust}`,
    `ascent-override: ${ascentOverride}`,
    `descent-override: ${descentOverride}`,
    `line-gap-override: ${lineGapOverride}`,
  ];
}
