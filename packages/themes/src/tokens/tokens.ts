import type { Color, Tokens } from './token-types.ts';

/**
 * The token contract: every value that a theme may set, with its unit and description. Types, custom properties,
 * stylesheets and the reference page are made from this one table.
 *
 * Units: `colour` a CSS colour, or one for light and one for dark · `family` font families, first choice first ·
 * `text` size of text in pt, never under 9 on paper · `gap` distance between lines in pt · `inset` distance along the
 * line in pt · `line` thickness in pt · `page` page measure in mm · `ratio` a plain number · `weight` 100–900 ·
 * `tracking` em, at most 0.08, and less in fonts with wide kerning of capitals: text extractors split words from 0.1 em
 * between two letters.
 *
 * A token that is `optional` may be left out: text then is as the text around it.
 *
 * A gap with `spreads` grows when a page is filled to its foot.
 *
 * Minimum and maximum, in the same unit, are the range of popular templates, a little widened. They are a recommendation: another
 * theme may go beyond them, but the themes of this package do not.
 */
export const tokenDefinitions = {
  color: {
    ink: { unit: 'colour', description: 'Text.' },
    muted: { unit: 'colour', description: 'Places, dates and other secondary text.' },
    accent: { unit: 'colour', description: 'Links and other highlighted text.' },
    heading: { unit: 'colour', description: 'Section headings.' },
    rule: { unit: 'colour', description: 'Rules and boxes.' },
    fill: { unit: 'colour', description: 'Background of section bars and tags.' },
    paper: { unit: 'colour', description: 'The sheet.' },
    ground: {
      unit: 'colour',
      optional: true,
      description: 'The ground of the trait `ground`; without it, that of bars.',
    },
    groundInk: { unit: 'colour', optional: true, description: 'Text on the ground; without it, that of the sheet.' },
    groundMuted: { unit: 'colour', optional: true, description: 'Secondary text on the ground.' },
    groundAccent: { unit: 'colour', optional: true, description: 'Headings and icons on the ground.' },
  },
  font: {
    body: { unit: 'family', description: 'Running text.' },
    heading: { unit: 'family', description: 'Section headings.' },
    name: { unit: 'family', description: 'The name at the head of the page.' },
    data: { unit: 'family', optional: true, description: 'Contact details and dates.' },
  },
  size: {
    body: { unit: 'text', minimum: 9, maximum: 12, description: 'Running text.' },
    name: { unit: 'text', minimum: 16, maximum: 80, description: 'The name at the head of the page.' },
    label: { unit: 'text', minimum: 8, maximum: 18, description: 'The profession under the name.' },
    lead: { unit: 'text', minimum: 9, maximum: 24, optional: true, description: 'The summary.' },
    contact: { unit: 'text', minimum: 8, maximum: 12, description: 'Contact details.' },
    heading: { unit: 'text', minimum: 8, maximum: 18, description: 'Section headings.' },
    entry: { unit: 'text', minimum: 9, maximum: 14, description: 'Titles of entries.' },
    caption: { unit: 'text', minimum: 6, maximum: 10, description: 'Text under a crest.' },
    logo: { unit: 'gap', minimum: 20, maximum: 120, description: 'Height of the crest.' },
  },
  leading: {
    body: { unit: 'ratio', minimum: 1.1, maximum: 1.5, description: 'Line height of running text.' },
    heading: { unit: 'ratio', minimum: 1, maximum: 1.4, description: 'Line height of names and headings.' },
  },
  weight: {
    name: { unit: 'weight', minimum: 600, maximum: 900, description: 'The name.' },
    heading: { unit: 'weight', minimum: 400, maximum: 900, description: 'Section headings.' },
    strong: { unit: 'weight', minimum: 500, maximum: 900, description: 'Bold text, labels and titles of entries.' },
  },
  tracking: {
    name: { unit: 'tracking', minimum: -0.03, maximum: 0.08, description: 'Letter-spacing of the name.' },
    heading: { unit: 'tracking', minimum: 0, maximum: 0.08, description: 'Letter-spacing of section headings.' },
  },
  space: {
    header: { unit: 'gap', minimum: 0, maximum: 36, description: 'Between the header and the first section.' },
    section: { unit: 'gap', minimum: 4, maximum: 30, spreads: true, description: 'Above a section.' },
    heading: { unit: 'gap', minimum: 0, maximum: 14, description: 'Between a section heading and its content.' },
    entry: { unit: 'gap', minimum: 0, maximum: 20, spreads: true, description: 'Between entries.' },
    highlight: { unit: 'gap', minimum: 0, maximum: 8, description: 'Between bullets.' },
    indent: { unit: 'inset', minimum: 6, maximum: 24, description: 'From the edge of a list to its text.' },
    gutter: { unit: 'inset', minimum: 3, maximum: 16, description: 'Between columns, and around separators.' },
    cell: { unit: 'gap', minimum: 0, maximum: 10, description: 'Above and below the text of a table cell.' },
  },
  rule: {
    hairline: { unit: 'line', minimum: 0.25, maximum: 1.5, description: 'Boxes and rows of tables.' },
    heading: { unit: 'line', minimum: 0.25, maximum: 4, description: 'The rule of a section heading.' },
  },
  page: {
    marginBlock: { unit: 'page', minimum: 8, maximum: 30, description: 'Margin at head and foot of the sheet.' },
    marginInline: { unit: 'page', minimum: 8, maximum: 40, description: 'Margin at the sides of the sheet.' },
  },
} as const;

interface Values {
  colour: Color;
  family: readonly string[];
  text: number;
  gap: number;
  inset: number;
  line: number;
  page: number;
  ratio: number;
  weight: number;
  tracking: number;
}

type Unit = keyof Values;

/** Some of the tokens: what a theme changes in the one it extends. */
export type PartialTokens = { [Group in keyof Tokens]?: Partial<Tokens[Group]> };

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The custom property of a token: `('page', 'marginBlock')` is `--recto-page-margin-block`. */
export const customProperty = (group: string, name: string) => `--recto-${kebab(group)}-${kebab(name)}`;

/**
 * Density changes all sizes and gaps of a page together, size the text and the distances along its lines alone, and spread
 * the gaps between sections and entries alone (`fitToPages` sets all three). Zoom magnifies the sheet on screens.
 */
const DENSITY = 'var(--recto-density, 1)';
const SPREAD = 'var(--recto-spread, 1)';
const ZOOM = 'var(--recto-zoom, 1)';

const GENERIC = new Set(['serif', 'sans-serif', 'monospace', 'system-ui']);
const families = (names: readonly string[]) => names.map((name) => (GENERIC.has(name) ? name : `"${name}"`)).join(', ');

/**
 * Below 1, text and gaps shrink alike. Above 1, text grows an eighth as fast as the density, and gaps twice as fast. A size
 * of its own takes text out of that.
 */
const TEXT = `var(--recto-size, min(${DENSITY}, 0.875 + 0.125 * ${DENSITY}))`;
const GAP = `max(${DENSITY}, 2 * ${DENSITY} - 1)`;

const units: { [U in Unit]: (value: Values[U]) => string } = {
  colour: (value) => (typeof value === 'string' ? value : `light-dark(${value.light}, ${value.dark})`),
  family: families,
  // Text on paper is never smaller than 9 pt. At that size, only gaps shrink further.
  text: (value) => `calc(max(${Math.min(value, 9)}pt, ${value}pt * ${TEXT}) * ${ZOOM})`,
  gap: (value) => `calc(${value}pt * ${GAP} * ${ZOOM})`,
  // A wider gap along the line leaves less room for words, so it follows the size of text.
  inset: (value) => `calc(${value}pt * ${TEXT} * ${ZOOM})`,
  line: (value) => `calc(${value}pt * ${ZOOM})`,
  page: (value) => `${value}mm`,
  // Lines closer than 1.1 touch. The line height changes by a third of the density.
  ratio: (value) => `max(1.1, ${value} + 0.35 * (${DENSITY} - 1))`,
  weight: String,
  tracking: (value) => `${value}em`,
};

/** Token values as declarations of custom properties, in the order of the table. */
export function tokenDeclarations(tokens: PartialTokens): Record<string, string> {
  const declarations: Record<string, string> = {};
  for (const [group, names] of Object.entries(tokenDefinitions)) {
    const values = tokens[group as keyof Tokens] as Record<string, never> | undefined;
    for (const [name, { unit, spreads }] of Object.entries(names) as [string, { unit: Unit; spreads?: true }][]) {
      const value = values?.[name];
      if (value === undefined) continue;
      const length = units[unit](value);
      declarations[customProperty(group, name)] = spreads ? `calc(${length} * ${SPREAD})` : length;
    }
  }
  return declarations;
}
