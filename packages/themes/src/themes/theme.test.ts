import { expect, test } from 'vitest';
import {
  classic,
  defineTheme,
  rail,
  themeCss,
  themeDeclarations,
  tokenDefinitions,
  traitDefinitions,
  vars,
} from '../index.ts';
import { customProperty } from '../tokens/tokens.ts';

const night = defineTheme({
  name: 'night',
  extends: classic,
  tokens: { color: { accent: '#0b5d3b' }, size: { body: 11 }, page: { marginInline: 20 } },
  traits: { heading: 'plain' },
  layout: { skills: 'tags' },
});

test('a theme keeps what it does not change', () => {
  expect(night.tokens.color.accent).toBe('#0b5d3b');
  expect(night.tokens.color.ink).toEqual(classic.tokens.color.ink);
  expect(night.traits).toEqual({ ...classic.traits, heading: 'plain' });
  expect(night.layout).toEqual({ ...classic.layout, skills: 'tags' });
  expect(classic.tokens.size.body).not.toBe(11);
});

test('every token of the contract has a value in a theme and a name in the contract', () => {
  const declarations = themeDeclarations(night);
  for (const [group, tokens] of Object.entries(tokenDefinitions)) {
    for (const [name, token] of Object.entries<object>(tokens)) {
      if (!('optional' in token)) expect(declarations).toHaveProperty([customProperty(group, name)]);
      expect((vars as unknown as Record<string, Record<string, string>>)[group]?.[name]).toBe(
        `var(${customProperty(group, name)})`,
      );
    }
  }
});

test('names are readable and stable', () => {
  expect(vars.color.accent).toBe('var(--recto-color-accent)');
  expect(vars.page.marginInline).toBe('var(--recto-page-margin-inline)');
});

test('the stylesheet has a theme under one attribute, and page margins on the root', () => {
  const css = themeCss(night);
  expect(css).toContain('[data-recto-theme="night"] {');
  expect(css).toContain('--recto-color-accent: #0b5d3b;');
  expect(css).toMatch(/:root:has\(\[data-recto-theme="night"\]\) \{[^}]*--recto-page-margin-inline: 20mm;/);
  expect(css).toContain('color-scheme: light;');
  expect(css.indexOf('@layer reset, properties, theme, base, components.recto.reset, components.recto.tokens')).toBe(0);
});

test('text is never smaller than 9 pt, at any density', () => {
  expect(themeDeclarations(night)['--recto-size-body']).toContain('max(9pt, 11pt *');
});

test('a theme without a valid name is refused, with a hint', () => {
  expect(() => defineTheme({ name: 'My Theme"]', extends: classic })).toThrow(/lower-case letters, digits and hyphens/);
});

test('every choice of a trait sets the same properties, so that one choice always undoes another', () => {
  for (const choices of Object.values(traitDefinitions)) {
    const [first, ...others] = Object.values(choices).map((bundle) => Object.keys(bundle).sort());
    for (const other of others) expect(other).toEqual(first);
  }
});

test('an unknown token or choice does not compile', () => {
  const token = () =>
    defineTheme({
      name: 'wrong',
      extends: classic,
      // @ts-expect-error an unknown token
      tokens: { color: { acent: '#000' } },
    });
  // @ts-expect-error an unknown choice
  const choice = () => defineTheme({ name: 'wrong', extends: classic, traits: { heading: 'banner' } });
  for (const uncompiled of [token, choice]) expect(uncompiled).toThrow(TypeError);
});

test('a ground reaches the edges of the paper on the first page, and a rail leaves later pages to the main column', () => {
  const css = themeCss(rail);
  expect(css).toMatch(/@page :first \{\s*@left-middle \{\s*content: var\(--recto-ground-left, none\)/);
  expect(css).toContain(
    '[data-recto-theme="rail"]:not([data-recto-aside]) [data-part="main"] { grid-column: 1 / -1; }',
  );
  expect(css).not.toMatch(/:has\([^)]*:has\(/);
  const plain = themeCss(defineTheme({ name: 'plain', extends: rail, traits: { ground: 'none', columns: 'one' } }));
  expect(plain).not.toContain('@page');
  expect(plain).not.toContain('float');
});

test('a theme with a sidebar background has its rules, for pages with an aside', () => {
  const shaded = defineTheme({
    name: 'shaded',
    extends: classic,
    traits: { columns: 'aside-end' },
    aside: ['skills'],
    asideBackground: true,
  });
  expect(themeCss(shaded)).toContain('[data-recto-theme="shaded"]:has([data-part="aside"])::before');
  expect(themeCss(shaded)).toContain('@top-right-corner');
  expect(themeCss(classic)).not.toContain('[data-part="aside"])::before');
  const mirrored = defineTheme({ name: 'mirrored', extends: shaded, traits: { columns: 'aside-start' } });
  expect(themeCss(mirrored)).toContain('@top-left-corner');
});
