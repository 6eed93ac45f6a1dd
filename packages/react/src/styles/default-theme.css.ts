/**
 * The theme of a sheet whose own theme has no stylesheet, or one that sets a few tokens only: tokens of `classic` for light
 * paper, in few bytes. In a fit text and gaps change by their factors, and line heights stay. The default traits are in `traitVars`.
 */
import { classic, customProperty, type Tokens, tokenDefinitions } from '@recto/themes';
import { globalStyle } from '@vanilla-extract/css';
import { tokens } from './layers.css.ts';

/** A point of text and of gaps. */
const points = {
  '--recto-pt': 'calc(1pt * var(--recto-size, var(--recto-density, 1)) * var(--recto-zoom, 1))',
  '--recto-gap': 'calc(1pt * var(--recto-density, 1) * var(--recto-zoom, 1))',
};

const times = (unit: keyof typeof points) => (value: number) =>
  value === 1 ? `var(${unit})` : `calc(${value} * var(${unit}))`;

const formulas: Record<string, (value: never) => string> = {
  colour: ({ light }: { light: string }) => light,
  family: (names: readonly string[]) => names.map((name) => (name.includes(' ') ? `"${name}"` : name)).join(', '),
  text: times('--recto-pt'),
  gap: times('--recto-gap'),
  inset: times('--recto-pt'),
  line: (value: number) => `${value}pt`,
  tracking: (value: number) => `${value}em`,
};

/** Adjusted fonts have no faces without the stylesheet of `classic`. */
const hasFace = (family: string) => !/^Recto | Scripts$| Fallback$/.test(family);

/** @param values of all tokens but the margins, for which `@page` and the sheet have a default */
function declarations({ page, ...values }: Tokens): Record<string, string> {
  const entries = Object.entries(values).flatMap(([group, tokens]) =>
    Object.entries(tokens).map(([name, value]) => {
      const { unit, spreads } = tokenDefinitions[group as keyof Tokens][name as never] as {
        unit: string;
        spreads?: true;
      };
      const length = (formulas[unit] as ((value: unknown) => string) | undefined)?.(value) ?? String(value);
      return [
        customProperty(group, name),
        spreads ? length.replace(/\)$/, ' * var(--recto-spread, 1))') : length,
      ] as const;
    }),
  );
  return Object.fromEntries(entries);
}

const body = classic.tokens.font.body.filter(hasFace);
const inherited = 'var(--recto-font-body)';

globalStyle(':where([data-part="page"])', {
  '@layer': {
    [tokens]: {
      colorScheme: 'light',
      vars: {
        ...points,
        ...declarations({ ...classic.tokens, font: { ...classic.tokens.font, body } }),
        '--recto-font-heading': inherited,
        '--recto-font-name': inherited,
        // Text on paper is never smaller than 9 pt.
        '--recto-size-body': `max(9pt * var(--recto-zoom, 1), ${classic.tokens.size.body} * var(--recto-pt))`,
      },
    },
  },
});
