import { transform } from 'lightningcss';
import { describe, expect, test } from 'vitest';
import { type Theme, themeCss, themeDeclarations, themes } from '../index.ts';

/** The stylesheet as a bundler writes it for browsers of 2022, which have no `light-dark()`. */
const lowered = (css: string) =>
  transform({
    filename: 'theme.css',
    code: Buffer.from(css),
    targets: { chrome: 100 << 16, safari: 15 << 16 },
  }).code.toString();

/** The declarations of every rule that has a colour for light and one for dark. */
const rulesWithBoth = (css: string) =>
  [...css.matchAll(/\{([^{}]*)\}/g)].flatMap(([, body = '']) =>
    body.includes('var(--lightningcss-dark,') ? body : [],
  );

const rule = (theme: Theme) =>
  `.mine { ${Object.entries(themeDeclarations(theme))
    .map(([property, value]) => `${property}: ${value};`)
    .join(' ')} }`;

describe.each(Object.entries<Theme>(themes))('%s', (_name, theme) => {
  test.each([
    ['its stylesheet', themeCss(theme)],
    ['a rule with its declarations', rule(theme)],
  ])('keeps both colours where %s is rewritten for older browsers', (_what, css) => {
    const rules = rulesWithBoth(lowered(css));
    expect(rules.length).toBeGreaterThan(0);
    for (const body of rules) expect(body).toMatch(/--lightningcss-light: initial;\s*--lightningcss-dark: ;/);
  });

  // Browsers close what is open at the end without a word, and rules for screens would be inside those for paper.
  test('closes every block that it opens', () => {
    const css = themeCss(theme);
    expect(css.split('}').length).toBe(css.split('{').length);
  });

  test('has the colours of paper in the margins of the page, whatever the scheme of the page is', () => {
    const [, root = ''] = /:root:has\([^{]*\{([^}]*)\}/.exec(themeCss(theme)) ?? [];
    expect(root).toContain('--recto-color-muted: #');
    expect(root).not.toContain('light-dark');
  });
});
