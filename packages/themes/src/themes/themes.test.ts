import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundledFonts, scriptFonts } from '../fonts/bundled-fonts.ts';
import { checkTheme, type Theme, themes, tokenDefinitions, traitDefinitions } from '../index.ts';

const all = Object.entries<Theme>(themes);

test.each(all)('%s can be read in light, dark and print, and is right for print and parsers', (_name, theme) => {
  expect(checkTheme(theme)).toEqual([]);
});

test('every token has a description', () => {
  for (const definition of Object.values(tokenDefinitions).flatMap((group) => Object.values(group))) {
    expect(definition.description).toMatch(/^[A-Z].*\.$/);
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

test('themes with a sidebar background have two columns, and sections for the aside', () => {
  for (const theme of Object.values<Theme>(themes)) {
    if (!theme.asideBackground) continue;
    expect(theme.traits.columns).not.toBe('one');
    expect(theme.aside?.length).toBeGreaterThan(0);
  }
});

test.each(all)('%s is built with its fonts: static files, none missing, none from another host', (name, theme) => {
  const dist = new URL('../../dist/', import.meta.url);
  const css = readFileSync(new URL(`${name}.css`, dist), 'utf8');
  const files = new Set(readdirSync(new URL('fonts/', dist)));
  const urls = [...css.matchAll(/url\("([^"]+)"\)/g)].map(([, url]) => url as string);
  expect(urls.length).toBeGreaterThan(0);
  for (const url of urls) {
    // Drawings of icons are in the stylesheet itself.
    if (url.startsWith('data:image/svg+xml,')) continue;
    expect(url).toMatch(/^\.\/fonts\//);
    expect(files).toContain(url.replace('./fonts/', ''));
  }
  expect(css).toContain(`font-family: "${theme.tokens.font.body[0]}"`);
  expect(css).toContain(`font-family: "${theme.tokens.font.body[0]} Scripts"`);
});

test('the fonts come with their licences', () => {
  const licences = readFileSync(new URL('../../dist/fonts/LICENSES.txt', import.meta.url), 'utf8');
  for (const { from } of [...Object.values(bundledFonts), ...Object.values(scriptFonts).flat()]) {
    expect(licences).toContain(from);
  }
  expect(licences.match(/SIL OPEN FONT LICENSE Version 1.1/g)?.length).toBe(licences.match(/^@fontsource/gm)?.length);
});
