/** Pages of the manual by the addresses that READMEs name, which lead out of the manual. */
const PAGES: Readonly<Record<string, string>> = {
  next: 'start-step-by-step-next',
  vite: 'start-step-by-step-vite',
  astro: 'start-step-by-step-astro',
  'react-router': 'start-step-by-step-react-router',
  node: 'start-step-by-step-node',
  tailwind: 'start-step-by-step-tailwind',
  'vanilla-extract': 'start-step-by-step-vanilla-extract',
  'plain-css': 'start-step-by-step-plain-css',
};

const PACKAGES: Readonly<Record<string, string>> = {
  schema: 'start-the-document',
  react: 'start-composing',
  themes: 'look-theming',
  print: 'look-typesetting-and-print',
  pdf: 'send-pdf-and-parsers',
  parse: 'send-pdf-and-parsers',
  formats: 'start-recipes',
  cli: 'send-command-line',
};

// Relative to iframe.html, which the page is in.
const page = (id: string) => `./?path=/docs/${id}--docs`;

/** The address of a page of the manual by its id: `start-install`. It works beneath any path. */
export const pageAddress = page;

/** The address of a story by its id: `components-education--table`. */
export const storyAddress = (id: string, globals?: string) =>
  `./?path=/story/${id}${globals ? `&globals=${globals}` : ''}`;

/** Where a link of a README leads within the manual, which needs no network. Others stay as they are. */
export function linkOf(href: string): string {
  if (href.startsWith('?path=')) return `./${href}`;
  const guide = /^https:\/\/unpkg\.com\/@recto\/react\/guides\/([\w-]+)\.md$/.exec(href)?.[1];
  if (guide && PAGES[guide]) return page(PAGES[guide]);
  const name = /^https:\/\/(?:www\.npmjs\.com\/package|unpkg\.com)\/@recto\/(\w+)/.exec(href)?.[1];
  if (name && PACKAGES[name]) return page(PACKAGES[name]);
  return href;
}

/** The window with the address that people see: that of the manual around the page, where it can be read. */
export function addressedWindow(): Window {
  try {
    return window.parent.location.href ? window.parent : window;
  } catch {
    return window;
  }
}
