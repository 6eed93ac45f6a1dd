import { sans } from '../fonts/font-stacks.ts';
import { accent, neutral } from './palettes.ts';
import { composeTheme } from './theme.ts';

const body = sans('Inter Tight');
const franklin = sans('Libre Franklin');

/** One grotesque, black and one signal red; every left edge is that of the headings or that of the text. */
export const swiss = composeTheme({
  name: 'swiss',
  description:
    'For designers and architects: a very large name, a square portrait, headings in a rail under thick rules, and a foot in columns, after Josef Müller-Brockmann and the type specimens of the 1950s.',
  tokens: {
    color: {
      ...neutral,
      accent: { light: '#d5131d', dark: '#ff716b' },
      heading: { light: '#111111', dark: '#ececec' },
    },
    font: { body, heading: body, name: body },
    size: {
      body: 9.3,
      name: 50,
      label: 14,
      lead: 11,
      contact: 9,
      heading: 9,
      entry: 9.6,
      caption: 8,
      logo: 70,
    },
    leading: { body: 1.32, heading: 1.1 },
    weight: { name: 800, heading: 700, strong: 600 },
    tracking: { name: -0.03, heading: 0.01 },
    space: { header: 18, section: 9, heading: 6.5, entry: 7.5, highlight: 0.5, indent: 9, gutter: 14, cell: 2.5 },
    rule: { hairline: 0.5, heading: 1.5 },
    page: { marginBlock: 13, marginInline: 13 },
  },
  traits: {
    heading: 'ruled-rail',
    case: 'upper',
    header: 'grid',
    ground: 'none',
    picture: 'square',
    entry: 'stacked',
    dates: 'end',
    columns: 'foot',
    bullet: 'disc',
    numbers: 'none',
    table: 'ruled',
    align: 'start',
  },
  layout: { education: 'entries', coursework: 'list', skills: 'list', awards: 'list', projects: 'entries' },
  // Not education: parsers lose a school or a degree that breaks in a narrow column.
  aside: ['skills', 'languages', 'awards', 'certificates'],
  palettes: {
    signal: {},
    cobalt: accent('#1438d6', '#91a6ff'),
    rust: accent('#b8420a', '#ff9a5c'),
    black: accent('#111111', '#ececec'),
  },
  pairings: { inter: {}, franklin: { body: franklin, heading: franklin, name: franklin } },
  zoom: 1.25,
  fonts: [],
});
