import { traitDefinitions, vars } from '@recto/themes';
import { globalStyle } from '@vanilla-extract/css';
import { differing, shared } from './bundles.ts';
import { base, reset, theme } from './layers.css.ts';

const page = '[data-part="page"]';

globalStyle(`:where(${page}) :where(*, *::before, *::after)`, { '@layer': { [reset]: { boxSizing: 'border-box' } } });
globalStyle(
  `:where(${page}) :where(h1, h2, h3, h4, h5, h6, p, ul, ol, li, dl, dd, figure, blockquote, table, caption, th, td, address)`,
  {
    '@layer': {
      [reset]: {
        margin: 0,
        padding: 0,
        font: 'inherit',
        // A line from right to left stands where the lines around it do. Chromium and Safari want the prefix.
        textAlign: ['-webkit-match-parent', 'match-parent'] as 'match-parent'[],
      },
    },
  },
);
globalStyle(`:where(${page}) :where(ul, ol)`, { '@layer': { [reset]: { listStyle: 'none' } } });
// Outside tables only: in a cell, `anywhere` lets the browser narrow a column to one letter.
globalStyle(`:where(${page}) :where(p, [data-part='highlight']):not(table *)`, {
  '@layer': { [base]: { overflowWrap: 'anywhere' } },
});
globalStyle(`:where(${page}) :where(strong, b)`, {
  '@layer': { [base]: { fontWeight: vars.weight.strong } },
});
globalStyle(`:where(${page}) :where(a)`, {
  '@layer': { [base]: { color: vars.color.accent, textDecoration: 'none', textUnderlineOffset: '0.15em' } },
});
// Colour alone does not tell a link from the words around it.
globalStyle(`:where(${page}) :where([data-part='highlight'], [data-part='labelled-list'], p, td) a`, {
  '@layer': {
    [base]: { textDecoration: 'underline', textDecorationThickness: vars.rule.hairline },
  },
});
globalStyle(`:where(${page}) :where(a:hover)`, {
  '@layer': { [base]: { textDecoration: 'underline' } },
});
globalStyle(`:where(${page}) :where(a:focus-visible)`, {
  '@layer': { [base]: { outline: '2px solid currentColor', outlineOffset: 2 } },
});
globalStyle(`:where(${page}) :where(code)`, {
  '@layer': { [base]: { fontFamily: 'ui-monospace, monospace', fontSize: '0.92em' } },
});

// A choice of the reader's or the site's goes before the system's; paper is light whatever the screen is.
for (const scheme of ['light', 'dark'] as const) {
  globalStyle(`[data-recto-scheme="${scheme}"]${page}`, {
    '@layer': { [theme]: { '@media': { screen: { colorScheme: scheme } } } },
  });
}

// Declarations that most choices of a trait share are written once; each choice adds only those that differ.
for (const [trait, choices] of Object.entries<Record<string, Record<string, string>>>(traitDefinitions)) {
  const common = shared(Object.values(choices));
  const own = Object.entries(choices).map(([choice, bundle]) => [`="${choice}"`, differing(bundle, common)] as const);
  for (const [choice, declarations] of [['', common] as const, ...own]) {
    globalStyle(`[data-recto-${trait}${choice}]`, { '@layer': { [theme]: { vars: declarations } } });
  }
}
