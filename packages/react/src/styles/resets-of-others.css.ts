import { globalStyle, type StyleRule } from '@vanilla-extract/css';
import { reset } from './layers.css.ts';

/** What resets and stylesheets for bare elements set. Not `all`: with it, pages take half as long again to print. */
const OFTEN_RESET = [
  'margin',
  'padding',
  'border',
  'borderRadius',
  'boxShadow',
  'font',
  'color',
  'background',
  'borderCollapse',
  'boxSizing',
  'captionSide',
  'display',
  'height',
  'letterSpacing',
  'listStyle',
  'maxWidth',
  'overflowWrap',
  'tableLayout',
  'textAlign',
  'textDecoration',
  'textTransform',
  'textWrap',
  'verticalAlign',
  'width',
];

const each = (properties: readonly string[], value: string) =>
  Object.fromEntries(properties.map((property) => [property, value])) as StyleRule;

const page = '[data-part="page"]';

// The sheet inherits nothing from the page around it, except what animations, closed panels and busy pages set.
globalStyle(`:where(${page}:not([hidden]))`, {
  '@layer': {
    [reset]: {
      all: 'initial',
      // The language for fonts and hyphens, which Chromium and Safari count to the properties.
      ...({ WebkitLocale: 'revert-layer' } as StyleRule),
      display: 'block',
      visibility: 'inherit',
      pointerEvents: 'inherit',
    },
  },
});

// Resets in weaker layers set what our own rules set too. What they may set on an element that has none is its text.
globalStyle(`:where(${page}) :where([data-part], :not([class], svg *, math *))`, {
  '@layer': { [reset]: each(['font', 'color'], 'revert') },
});

// Resets in no layer, such as `* { margin: 0 }`, are rolled back to the layers. It overrides every selector of elements, and
// no class: the three elements that it excludes make it as specific as three elements, and there is none such as `c`.
const guard = ':not(a b c)';
const guarded = [
  guard,
  ` ${guard}`,
  `${guard}::before`,
  ` :where([data-part], td)${guard}::before`,
  ` :where(li)${guard}::marker`,
];
globalStyle(guarded.map((element) => `:where(${page})${element}`).join(', '), {
  ...each(OFTEN_RESET, 'revert-layer'),
  // As a fallback, because vanilla-extract puts quotes around a keyword that it does not know.
  content: 'var(--_, revert-layer)',
});
