/** Elements of SVG that draw, or say how to draw; those that run, link, load or describe are not among them. */
const ELEMENTS = `
  svg g defs symbol use switch title desc style view
  path rect circle ellipse line polyline polygon text tspan textPath image
  marker pattern mask clipPath linearGradient radialGradient stop filter
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode
  feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence`;

/** Attributes of those elements (SVG 2, Filter Effects 1, Masking 1), and how they are styled. */
const ATTRIBUTES = `
  id class style lang role href x y x1 x2 y1 y2 z dx dy cx cy r rx ry fx fy fr width height viewBox version
  preserveAspectRatio transform d pathLength points offset rotate textLength lengthAdjust method side spacing
  startOffset media type systemLanguage
  gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform
  clipPathUnits maskUnits maskContentUnits mask-type markerUnits markerWidth markerHeight refX refY orient
  filterUnits primitiveUnits in in2 result mode operator k1 k2 k3 k4 values tableValues slope intercept amplitude
  exponent order kernelMatrix divisor bias targetX targetY edgeMode preserveAlpha kernelUnitLength surfaceScale
  diffuseConstant specularConstant specularExponent limitingConeAngle pointsAtX pointsAtY pointsAtZ azimuth elevation
  scale xChannelSelector yChannelSelector stdDeviation radius baseFrequency numOctaves seed stitchTiles
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters
  direction display dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity font font-family
  font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style font-variant
  font-variation-settings font-weight image-rendering isolation letter-spacing lighting-color marker marker-end
  marker-mid marker-start mask mix-blend-mode opacity overflow paint-order shape-rendering stop-color stop-opacity
  stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity
  stroke-width text-anchor text-decoration text-rendering transform-origin unicode-bidi vector-effect visibility
  white-space word-spacing writing-mode`;

const words = (text: string) => new Set(text.trim().split(/\s+/));

export const svgElements: ReadonlySet<string> = words(ELEMENTS);
export const svgAttributes: ReadonlySet<string> = words(ATTRIBUTES);

/** Elements in which text is read, and not only room between others. */
export const textElements: ReadonlySet<string> = new Set(['title', 'desc', 'style', 'text', 'tspan', 'textPath']);
