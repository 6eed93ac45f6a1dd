import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tokenize } from '@csstools/css-tokenizer';
import { defineTheme, themeCss, themes } from '@recto/themes';
import { expect, test } from 'vitest';
import { rewriteCss, scanCss } from './css-addresses.ts';

const host = 'https://example.com/a';

test.each([
  ['url without quotes', `a { background: url(${host}) }`],
  ['url with quotes', `a { background: url( "${host}" ) }`],
  ['capitals', `a { background: URL(${host}) }`],
  ['escapes in the name', `a { background: u\\72l(${host}) }`],
  ['escapes in the address', `a { background: url(\\68ttps://example.com/a) }`],
  ['escapes in a string', `a { background: url("\\68ttps://example.com/a") }`],
  ['image-set', `a { background: image-set("${host}" type("image/png") 1x) }`],
  ['image-set with a prefix', `a { background: -webkit-image-set(url(${host}) 1x) }`],
  ['src', `@font-face { src: src("${host}") format("woff2") }`],
  ['cross-fade', `a { background: cross-fade(("${host}"), 50%) }`],
  ['a custom property', `a { --x: ( image-set("${host}") ) }`],
  ['a custom property with a block', `a { --x: { url(${host}) } }`],
  ['@supports', `@supports (background: url(${host})) { }`],
  ['a rule that is not known', `@unknown url(${host}) { a: url(#b) }`],
  ['an unclosed rule', `a { background: url(${host}`],
  ['after a string that is not closed', `a { content: "\n; background: url(${host}) }`],
  ['@document', `@document url-prefix("${host}") { }`],
])('finds an address in %s', (_, css) => {
  expect(scanCss(css).addresses.map(({ address }) => address)).toContain(host);
});

test.each([
  ['var', 'a { --x: "https://example.com/a"; background: image-set(var(--x) 1x) }'],
  ['attr', 'a { background: src(attr(data-x)) }'],
  ['a function of its own', 'a { background: image-set(--pick("a") 1x) }'],
  ['if', 'a { background: image(if(else: "https://example.com/a")) }'],
])('refuses an address that %s puts together', (_, css) => {
  expect(scanCss(css).problems).toMatchObject([{ message: expect.stringContaining('puts an address together') }]);
});

test.each([
  ['@import', '@import "a.css";', 'imports another stylesheet'],
  ['capitals', '@IMPORT url(a.css);', 'imports another stylesheet'],
  ['escapes', '@\\69mport "a.css";', 'imports another stylesheet'],
  ['after a comment', '/**/@import/**/"a.css"', 'imports another stylesheet'],
  ['@namespace', '@namespace "https://example.com/";', '@namespace'],
  ['@charset', '@charset "iso-2022-jp";', 'another encoding'],
  ['an address that cannot be read', 'a { background: url(a"b) }', 'cannot be read'],
])('refuses %s', (_, css, message) => {
  expect(scanCss(css).problems).toMatchObject([{ message: expect.stringContaining(message) }]);
});

test('takes no text for an address', () => {
  const css = `@charset "utf-8"; /* url(a) @import */ a::before { content: "url(b)"; font: 1rem "url(c)" }
    @font-face { src: local("d") format("woff2") } a[href="e"] { quotes: "f" "g" }
    b { background: image-set(linear-gradient(var(--x), light-dark(red, blue)) 1x) }`;
  expect(scanCss(css)).toMatchObject({ addresses: [], problems: [] });
});

test('takes comments out and leaves the rest as it was, words apart', () => {
  const css = '/* 1 */a/* 2 */.b /* 3 */ c{/* 4 */color:/* 5 */red;/* 6 */}--x:/* 7 */;';
  const plain = rewriteCss(css, scanCss(css), () => undefined);
  expect(plain).toBe('a/**/.b  c{color:/**/red;}--x:;');
});

test('writes other addresses in the place of those it finds', () => {
  const css = 'a { background: url(a.png), image-set("b.png" 1x), url( "c\\.png" ) }';
  const other = rewriteCss(css, scanCss(css), ({ address }) => `"${address}\n`);
  expect(scanCss(other).addresses.map(({ address }) => address)).toEqual(['"a.png\n', '"b.png\n', '"c.png\n']);
  expect(rewriteCss(css, scanCss(css), () => undefined)).toBe(css);
});

test('leaves the stylesheets of our themes as they are, but for their comments', async () => {
  const withoutRoom = (css: string) =>
    tokenize({ css })
      .filter(([type]) => type !== 'comment' && type !== 'whitespace-token')
      .map(([, text]) => text);
  for (const theme of Object.values(themes)) {
    const file = createRequire(import.meta.url).resolve(`@recto/themes/${theme.name}.css`);
    for (const css of [themeCss(defineTheme(theme)), await readFile(file, 'utf8')]) {
      const scan = scanCss(css);
      expect(scan.problems).toEqual([]);
      expect(withoutRoom(rewriteCss(css, scan, () => undefined))).toEqual(withoutRoom(css));
    }
  }
});
