import { traitDefinitions, traitVars, vars } from '@recto/themes';
import { globalStyle } from '@vanilla-extract/css';
import { differing, shared } from './bundles.ts';
import { base, reset, theme } from './layers.css.ts';
import './default-theme.css.ts';
import './resets-of-others.css.ts';

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
        // A text from right to left is aligned like the lines around it. Chromium and Safari need the prefix.
        textAlign: ['-webkit-match-parent', 'match-parent'] as 'match-parent'[],
      },
    },
  },
);
globalStyle(`:where(${page}) :where(ul, ol)`, { '@layer': { [reset]: { listStyle: 'none' } } });
// Outside of tables only: in a cell, `anywhere` allows columns as narrow as one letter.
globalStyle(`:where(${page}) :where(p, [data-part='highlight']):not(table *)`, {
  '@layer': { [base]: { overflowWrap: 'anywhere' } },
});
globalStyle(`:where(${page}) :where(strong, b)`, {
  '@layer': { [base]: { fontWeight: vars.weight.strong } },
});
globalStyle(`:where(${page}) :where(a)`, {
  '@layer': { [base]: { color: vars.color.accent, textDecoration: 'none', textUnderlineOffset: '0.15em' } },
});
// A title and a subtitle have one colour, whether they are links or not.
globalStyle(
  `:where(${page}) :where([data-part$='title'], [data-part='row-label'], th, [data-part='education-table'] td) > a`,
  { '@layer': { [base]: { color: 'inherit' } } },
);
// Links need more than a colour to be recognised.
globalStyle(`:where(${page}) :where([data-part='highlight'], [data-part='labelled-list'], p, td) a`, {
  '@layer': {
    [base]: { textDecoration: 'underline', textDecorationThickness: vars.rule.hairline },
  },
});
globalStyle(`:where(${page}) :where(a:hover)`, {
  '@layer': { [base]: { textDecoration: 'underline' } },
});
globalStyle(`:where(${page}) :where(a:focus-visible)`, {
  '@layer': { [base]: { outline: '2px solid', outlineOffset: 2 } },
});
globalStyle(`:where(${page}) :where(code)`, {
  '@layer': { [base]: { fontFamily: 'ui-monospace, monospace', fontSize: '0.92em' } },
});

// The scheme that a reader or site chooses wins over that of the system. Paper is always light.
for (const scheme of ['light', 'dark'] as const) {
  globalStyle(`[data-recto-scheme="${scheme}"]`, {
    '@layer': { [theme]: { '@media': { screen: { colorScheme: scheme } } } },
  });
}

// A value that is the default is `initial`, where that is shorter: the property is then as if no theme set it.
const shortest = (bundle: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(bundle).map(([property, value]) => {
      const isDefault = Object.values<string>(traitVars).includes(`var(${property}, ${value})`);
      return [property, isDefault && value.length > 'initial'.length ? 'initial' : value];
    }),
  );

// What choices of a trait share is written once. Each choice adds only what differs.
for (const [trait, choices] of Object.entries<Record<string, Record<string, string>>>(traitDefinitions)) {
  const bundles = Object.entries(choices).map(([choice, bundle]) => [choice, shortest(bundle)] as const);
  const common = shared(bundles.map(([, bundle]) => bundle));
  const own = bundles.map(([choice, bundle]) => [`="${choice}"`, differing(bundle, common)] as const);
  for (const [choice, declarations] of [['', common] as const, ...own]) {
    globalStyle(`[data-recto-${trait}${choice}]`, { '@layer': { [theme]: { vars: declarations } } });
  }
}
