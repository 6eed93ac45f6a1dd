import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { compile } from 'tailwindcss';

const require = createRequire(import.meta.url);
const read = (path: string) => readFile(require.resolve(path), 'utf8');

/** Tailwind 4 as its Vite plugin and its command compile it: resets, and the utilities that a page uses. */
async function tailwind(utilities: string[]): Promise<string> {
  const { build } = await compile('@import "tailwindcss";', {
    loadStylesheet: async (id, base) => ({ path: id, base, content: await read(`${id}/index.css`) }),
  });
  return build(utilities);
}

/** A stylesheet that pages have beside ours, and whether it comes first. */
export interface Neighbour {
  name: string;
  css: string;
  first: boolean;
}

/** @param utilities of Tailwind, which the page uses */
export async function neighbours(utilities: string[]): Promise<Neighbour[]> {
  const css = await tailwind(utilities);
  return [
    { name: 'Tailwind 4, before', css, first: true },
    { name: 'Tailwind 4, after', css, first: false },
    // These are in no layer, so it makes no difference which stylesheet is first.
    { name: 'a universal reset', css: '*, *::before { margin: 0; padding: 0; box-sizing: border-box; }', first: false },
    { name: 'modern-normalize', css: await read('modern-normalize/modern-normalize.css'), first: false },
    { name: "Bootstrap's reboot", css: await read('bootstrap/dist/css/bootstrap-reboot.css'), first: false },
    { name: 'styles of the page', css: PAGE_STYLES, first: false },
    { name: 'styles of bare elements', css: ELEMENT_STYLES, first: false },
    { name: 'styles for paper', css: PAPER_STYLES, first: false },
  ];
}

/** What a page sets for all of its own text, and would be inherited. */
const PAGE_STYLES = `
  html { font-size: 62.5%; }
  body {
    font: italic 2rem / 2.5 cursive; letter-spacing: 0.2em; word-spacing: 0.3em; color: red; text-align: center;
    text-transform: uppercase; text-indent: 2em; white-space: pre-wrap; word-break: break-all; hyphens: auto;
    list-style: square inside; border-collapse: collapse; text-shadow: 1px 1px red; quotes: "a" "b"; tab-size: 2;
  }
  h1, h2, p, a, td { color: green; margin: 3rem; font-family: fantasy; }
`;

/** What stylesheets without classes set: those of GitHub for Markdown, Pico, Water, and many a page's own. */
const ELEMENT_STYLES = `
  article, section { padding: 2rem; background: #eee; border-radius: 8px; box-shadow: 0 0 8px #0006; max-width: 40rem; }
  header { background: #223; color: #fff; padding: 2rem; text-align: center; }
  h1, h2, h3 { margin: 24px 0 16px; line-height: 1.25; letter-spacing: 0.1em; text-transform: uppercase; }
  h2 { padding-bottom: 0.3em; border-bottom: 1px solid; }
  ul, ol { padding-left: 2em; list-style: square; }
  li + li { margin-top: 0.25em; }
  li::marker { color: crimson; content: "- "; }
  table { display: block; width: max-content; max-width: 100%; table-layout: fixed; }
  table tr { border-top: 1px solid; background: #fff; }
  table th, table td { padding: 6px 13px; border: 1px solid; vertical-align: bottom; }
  p { margin: 1em 0; text-align: justify; max-width: 40ch; line-height: 2; }
  img { width: 100%; border-radius: 50%; box-shadow: 0 0 4px #000; }
  a { color: #0366d6; text-decoration: underline wavy; font-weight: bold; }
  time { color: gray; }
  strong { color: crimson; }
`;

/** What HTML5 Boilerplate and others set for paper, without their black for all text. */
const PAPER_STYLES = `
  @media print {
    a, a:visited { text-decoration: underline; }
    a[href]::after { content: " (" attr(href) ")"; }
    abbr[title]::after { content: " (" attr(title) ")"; }
    thead { display: table-header-group; }
    p, h2, h3 { orphans: 3; widows: 3; }
  }
`;
