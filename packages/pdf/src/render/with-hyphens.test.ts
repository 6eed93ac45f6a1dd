import { expect, it } from 'vitest';
import { withHyphens } from './with-hyphens.ts';

const html = `<!doctype html><html><head><title>a</title></head><body><main><article data-part="page"><h1>A</h1><img src="a.png"/><div><p>one</p>
<p>It&#x27;s &amp; <b>bold</b><!-- no text --> attention</p></div></article><article data-part="page"><p>attention</p></article></main></body></html>`;
const paragraph = { letterSpacing: 0, wordSpacing: 0, justified: true as const };

it('puts soft hyphens where words are divided, and changes nothing else', () => {
  const path = ':scope > :nth-child(3) > :nth-child(2)';
  const text = 'It’s & bold attention';
  const hyphens = [text.indexOf('ld'), text.indexOf('tention'), text.indexOf('tion')];
  const result = withHyphens(html, [
    { ...paragraph, path: ':scope > :nth-child(3) > :nth-child(1)' },
    { ...paragraph, path, hyphens },
  ]);
  expect(result).toContain('<b>bo\u00adld</b><!-- no text --> at\u00adten\u00adtion</p></div>');
  expect(result.replaceAll('\u00ad', '')).toBe(html);
  expect(result.split('\u00ad')).toHaveLength(4);
});

it('finds the second sheet of a page', () => {
  const result = withHyphens(html, [{ ...paragraph, path: ':scope > :nth-child(1)', hyphens: [2] }], 1);
  expect(result).toContain('<article data-part="page"><p>at\u00adtention</p></article>');
  expect(result.split('\u00ad')).toHaveLength(2);
});

it('leaves a page without divided words as it is', () => {
  expect(withHyphens(html, [{ ...paragraph, path: ':scope > :nth-child(1)' }])).toBe(html);
});
