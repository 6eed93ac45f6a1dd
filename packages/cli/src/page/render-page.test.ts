import { expect, test } from 'vitest';
import { renderPage } from './render-page.tsx';

const fit = { density: 1.1, size: 0.98, spread: 1, pages: 2, paragraphs: [] };
const page = (paragraphs: { path: string; letterSpacing: number; wordSpacing: number }[]) =>
  renderPage(
    { basics: { name: 'Ida Sund' } },
    { theme: 'swiss', paper: 'a4', locale: 'en', stylesheets: [], fit: { ...fit, paragraphs } },
  );

test('a page carries how its paragraphs were set, in its theme and in no other', () => {
  const html = page([{ path: ':scope > :nth-child(2)', letterSpacing: -0.004, wordSpacing: -0.01 }]);
  expect(html).toContain('style="--recto-density:1.1;--recto-size:0.98" data-recto-pages="2"');
  const [, css = ''] = /<style>([^<]*)<\/style>/.exec(html) ?? [];
  expect(css).toContain(
    '[data-part="page"][data-recto-theme="swiss"] > :nth-child(2){text-wrap:wrap;letter-spacing:-0.004em;word-spacing:-0.01em}',
  );
  expect(css).toMatch(/^@layer components\.recto\.print\{@media print,/);
});

test('a page whose paragraphs need nothing has no style of its own', () => {
  expect(page([])).not.toContain('<style>');
});
