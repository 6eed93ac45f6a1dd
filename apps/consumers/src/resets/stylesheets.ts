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
