import type { ThemeIssue } from './check-theme.ts';
import type { Theme } from './theme.ts';

/** What parsers need of a theme, beside the rules that its sections and parts keep by themselves. */
export type ParserRule =
  | 'tracking'
  | 'heading-case'
  | 'heading-weight'
  | 'heading-rail'
  | 'bullet'
  | 'date-column'
  | 'highlight-gap';

/** In em. With 0.07 em, three of eight themes had spaces within their headings. */
const MOST_TRACKING = 0.05;

/** The weight from which the name of a font contains "Bold", as in SemiBold. */
const BOLD = 600;

/** The bullets that parsers know. */
const BULLETS = ['disc', 'small'];

/** A monospaced character is 0.6 em wide. A range of months has 19, and the date column has room for 9.3 em. */
const MONOSPACE = 'monospace';

/** What in the tokens and traits of a theme makes parsers read a sheet wrongly, each with the reason. */
export function* parserIssues({ tokens, traits }: Theme): Generator<ThemeIssue> {
  const { tracking, weight, size, leading, space, font } = tokens;
  for (const name of ['name', 'heading'] as const) {
    if (tracking[name] <= MOST_TRACKING) continue;
    yield {
      rule: 'tracking',
      message: `${tracking[name]} em is wide: extractors read spaces between the letters.`,
      hint: `Use at most ${MOST_TRACKING} em.`,
      location: { token: `tracking.${name}` },
    };
  }
  if (traits.case !== 'upper') {
    yield {
      rule: 'heading-case',
      message:
        'Parsers know a heading in small letters by a few words only, and take others for text of the section before.',
      hint: 'Use upper. In the document, headings stay as they are written.',
      location: { trait: 'case' },
    };
  }
  if (weight.heading < BOLD) {
    yield {
      rule: 'heading-weight',
      message: `${weight.heading} is not bold: parsers look for a heading in a font with "Bold" in its name.`,
      hint: `Use ${BOLD} or more.`,
      location: { token: 'weight.heading' },
    };
  }
  if (traits.heading === 'rail' && size.heading > size.body) {
    yield {
      rule: 'heading-rail',
      message: `${size.heading} pt is larger than the text beside it, ${size.body} pt: parsers take both for one line.`,
      hint: 'Use a heading that is no larger than the text, or no rail.',
      location: { token: 'size.heading' },
    };
  }
  if (!BULLETS.includes(traits.bullet)) {
    yield {
      rule: 'bullet',
      message: 'A dash or a triangle is no bullet to parsers: each line of a highlight becomes a highlight.',
      hint: `Use ${BULLETS.join(' or ')}.`,
      location: { trait: 'bullet' },
    };
  }
  if (traits.dates === 'start' && font.body.includes(MONOSPACE)) {
    yield {
      rule: 'date-column',
      message: 'The date column is too narrow for a range of months in a typewriter font.',
      hint: 'Use dates at the end, or another font.',
      location: { trait: 'dates' },
    };
  }
  const line = leading.body * size.body;
  if (space.highlight >= 0.4 * line - 1) {
    yield {
      rule: 'highlight-gap',
      message: `${space.highlight} pt between bullets is so wide that parsers take each for an entry.`,
      hint: `Use less than ${Math.floor((0.4 * line - 1) * 10) / 10} pt.`,
      location: { token: 'space.highlight' },
    };
  }
}
