import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Theme, themes } from './index.ts';
import { contrast } from './testing/contrast.ts';

const all = Object.entries<Theme>(themes);
const pick = (color: Theme['tokens']['color']['ink'], scheme: 'light' | 'dark') =>
  typeof color === 'string' ? color : color[scheme];

test.each(all)(
  '%s can be read in light and dark: every text on every ground at 4.5 : 1',
  (_name, { tokens: { color } }) => {
    for (const scheme of ['light', 'dark'] as const) {
      for (const text of ['ink', 'muted', 'accent', 'heading'] as const) {
        for (const ground of ['paper', 'fill'] as const) {
          if (ground === 'fill' && text !== 'heading') continue;
          const ratio = contrast(pick(color[text], scheme), pick(color[ground], scheme));
          expect(ratio, `${text} on ${ground}, ${scheme}`).toBeGreaterThanOrEqual(4.5);
        }
      }
    }
  },
);

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
  expect(css).toContain('Noto Serif Devanagari');
});
