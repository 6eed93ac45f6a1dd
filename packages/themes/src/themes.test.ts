import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundledFonts, scriptFonts } from './bundled-fonts.ts';
import { type Theme, themes, tokenDefinitions, traitDefinitions } from './index.ts';
import { contrast } from './testing/contrast.ts';

const all = Object.entries<Theme>(themes);
const pick = (color: Theme['tokens']['color']['ink'], scheme: 'light' | 'dark') =>
  typeof color === 'string' ? color : color[scheme];

test.each(all)('%s can be read in light, dark and print: every text on every ground at 4.5 : 1', (_name, theme) => {
  const { color } = theme.tokens;
  const texts = ['ink', 'muted', 'accent', 'heading'] as const;
  const pairs = [
    ...texts.map((text) => [text, 'paper'] as const),
    // Bars carry headings only, the ground of an aside everything.
    ...texts.filter((text) => theme.ground || text === 'heading').map((text) => [text, 'fill'] as const),
  ];
  // Paper is always light.
  for (const scheme of ['light', 'dark'] as const) {
    for (const [text, ground] of pairs) {
      const ratio = contrast(pick(color[text], scheme), pick(color[ground], scheme));
      expect(ratio, `${text} on ${ground}, ${scheme}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test.each(all)('%s stays within the range of every token', (_name, { tokens }) => {
  for (const [group, definitions] of Object.entries(tokenDefinitions)) {
    for (const [token, definition] of Object.entries(definitions)) {
      expect(definition.description).toMatch(/^[A-Z].*\.$/);
      if (!('minimum' in definition)) continue;
      const value = (tokens as unknown as Record<string, Record<string, number>>)[group]?.[token];
      expect(value, `${group}.${token}`).toBeGreaterThanOrEqual(definition.minimum);
      expect(value, `${group}.${token}`).toBeLessThanOrEqual(definition.maximum);
    }
  }
});

test('every token is a colour or a family, or has a range', () => {
  for (const definition of Object.values(tokenDefinitions).flatMap((group) => Object.values(group))) {
    expect('minimum' in definition, definition.description).toBe(!['colour', 'family'].includes(definition.unit));
  }
});

test('every choice of a trait sets the same properties', () => {
  for (const choices of Object.values(traitDefinitions)) {
    const [first, ...others] = Object.values(choices).map((bundle) => Object.keys(bundle).sort());
    for (const other of others) expect(other).toEqual(first);
  }
});

test('themes with a ground have two columns, and sections to put there', () => {
  for (const theme of Object.values<Theme>(themes)) {
    if (!theme.ground) continue;
    expect(theme.traits.columns).not.toBe('one');
    expect(theme.aside?.length).toBeGreaterThan(0);
  }
});

test.each(all)('%s keeps to what print and parsers bear', (_name, { tokens }) => {
  expect(tokens.size.body).toBeGreaterThanOrEqual(9);
  for (const tracking of Object.values(tokens.tracking)) expect(tracking).toBeLessThanOrEqual(0.08);
  // The name is the boldest and largest thing on the page: parsers look for just that.
  expect(tokens.weight.name).toBeGreaterThanOrEqual(Math.max(tokens.weight.heading, tokens.weight.strong));
  expect(tokens.size.name).toBeGreaterThan(tokens.size.heading);
});

test.each(all)('%s is built with its faces: static files, all there, none from elsewhere', (name, theme) => {
  const dist = new URL('../dist/', import.meta.url);
  const css = readFileSync(new URL(`${name}.css`, dist), 'utf8');
  const files = new Set(readdirSync(new URL('fonts/', dist)));
  const urls = [...css.matchAll(/url\("([^"]+)"\)/g)].map(([, url]) => url as string);
  expect(urls.length).toBeGreaterThan(0);
  for (const url of urls) {
    expect(url).toMatch(/^\.\/fonts\//);
    expect(files).toContain(url.replace('./fonts/', ''));
  }
  expect(css).toContain(`font-family: "${theme.tokens.font.body[0]}"`);
  expect(css).toContain(`font-family: "${theme.tokens.font.body[0]} Scripts"`);
});

test('the fonts come with their licences', () => {
  const licences = readFileSync(new URL('../dist/fonts/LICENSES.txt', import.meta.url), 'utf8');
  for (const { from } of [...Object.values(bundledFonts), ...Object.values(scriptFonts).flat()]) {
    expect(licences).toContain(from);
  }
  expect(licences.match(/SIL OPEN FONT LICENSE Version 1.1/g)?.length).toBe(licences.match(/^@fontsource/gm)?.length);
});
