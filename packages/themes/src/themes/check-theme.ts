import { contrast } from '../tokens/contrast-ratio.ts';
import { tokenDefinitions } from '../tokens/tokens.ts';
import { type ParserRule, parserIssues } from './parser-issues.ts';
import type { Theme } from './theme.ts';
import { variantsOf, withVariant } from './variants.ts';

/**
 * What `checkTheme` checks: the contrast of text, the form of colours, the range of tokens, whether the name is the
 * largest and boldest text, and what parsers need to find headings, bullets, dates and the ends of entries.
 */
export type ThemeRule = 'contrast' | 'color-form' | 'range' | 'name-size' | 'name-weight' | ParserRule;

/** A fault of a theme: people cannot read something, or parsers read it wrongly. */
export interface ThemeIssue {
  rule: ThemeRule;
  /** What is wrong, in one sentence. */
  message: string;
  /** What to do, in one sentence. */
  hint?: string;
  location: {
    /** The token that is wrong: `color.muted`. */
    token?: string;
    /** The trait that is wrong: `bullet`. */
    trait?: string;
    /** The variant that is wrong, where the theme itself is right: `maroon`. */
    variant?: string;
  };
}

const SCHEMES = ['light', 'dark'] as const;
const TEXTS = ['ink', 'muted', 'accent', 'heading'] as const;

/**
 * Checks a theme by the rules for the themes of this package: contrast of every text on every background in light, dark
 * and print; the range of every token; text of at least 9 pt; a name that is the largest and boldest text of the page,
 * because parsers look for that; and the layouts that parsers read (`docs/adr/0016`). Then the same of each of its variants.
 * Returns nothing for a theme without faults.
 *
 * Contrast after WCAG 2.2, success criterion 1.4.3: 4.5 : 1, and 3 : 1 for text of 18 pt, or bold of 14 pt.
 */
export function checkTheme(theme: Theme): ThemeIssue[] {
  const own = issuesOf(theme);
  const known = new Set(own.map((issue) => JSON.stringify(issue)));
  const ofVariants = variantsOf(theme).flatMap(([variant]) =>
    issuesOf(withVariant(theme, variant))
      .filter((issue) => !known.has(JSON.stringify(issue)))
      .map((issue) => ({ ...issue, location: { ...issue.location, variant } })),
  );
  return [...own, ...ofVariants];
}

const issuesOf = (theme: Theme): ThemeIssue[] => [
  ...contrasts(theme),
  ...ranges(theme),
  ...names(theme),
  ...parserIssues(theme),
];

/** The text of a ground. */
const ON_GROUND = ['groundInk', 'groundMuted', 'groundAccent'] as const;

/** What a colour is where a theme leaves it out. */
const INSTEAD = { ground: 'fill', groundInk: 'ink', groundMuted: 'muted', groundAccent: 'heading' } as const;

function* contrasts({ tokens, traits, asideBackground }: Theme): Generator<ThemeIssue> {
  const { color, size, weight } = tokens;
  // A section bar has headings only; the background of an aside has every kind of text.
  const pairs = [
    ...TEXTS.map((text) => [text, 'paper'] as const),
    ...(asideBackground ? TEXTS : (['heading'] as const)).map((text) => [text, 'fill'] as const),
    ...(traits.ground === 'none' ? [] : ON_GROUND).map((text) => [text, 'ground'] as const),
  ];
  const large = size.heading >= 18 || (size.heading >= 14 && weight.heading >= 700);
  for (const scheme of SCHEMES) {
    const value = (name: keyof typeof color) => {
      const token = color[name] ?? color[INSTEAD[name as keyof typeof INSTEAD]];
      return typeof token === 'string' ? token : token[scheme];
    };
    for (const [text, on] of pairs) {
      const location = { token: `color.${text}` };
      const least = text === 'heading' && large ? 3 : 4.5;
      const ratio = contrast(value(text), value(on));
      const pair = `${value(text)} on ${value(on)} (color.${on}, ${scheme})`;
      if (ratio === undefined) {
        yield {
          rule: 'color-form',
          message: `The contrast of ${pair} is unknown.`,
          hint: 'Write colours as #rrggbb.',
          location,
        };
      } else if (ratio < least) {
        const is = Math.floor(ratio * 100) / 100;
        yield { rule: 'contrast', message: `${pair} is ${is} : 1, and text needs ${least} : 1.`, location };
      }
    }
  }
}

function* ranges({ tokens }: Theme): Generator<ThemeIssue> {
  for (const [group, definitions] of Object.entries(tokenDefinitions)) {
    for (const [name, definition] of Object.entries(definitions)) {
      if (!('minimum' in definition)) continue;
      const { minimum, maximum } = definition as { minimum: number; maximum: number };
      const value = (tokens as unknown as Record<string, Record<string, number>>)[group]?.[name];
      if (value === undefined && 'optional' in definition) continue;
      if (value !== undefined && value >= minimum && value <= maximum) continue;
      yield {
        rule: 'range',
        message: `${value} is not between ${minimum} and ${maximum}.`,
        location: { token: `${group}.${name}` },
      };
    }
  }
}

function* names({ tokens: { size, weight } }: Theme): Generator<ThemeIssue> {
  const bold = Math.max(weight.heading, weight.strong);
  if (weight.name < bold) {
    yield {
      rule: 'name-weight',
      message: `${weight.name} is lighter than other text, ${bold}: parsers take the boldest for the name.`,
      location: { token: 'weight.name' },
    };
  }
  if (size.name <= size.heading) {
    yield {
      rule: 'name-size',
      message: `${size.name} pt is no larger than a heading, ${size.heading} pt: parsers take the largest for the name.`,
      location: { token: 'size.name' },
    };
  }
}
