import { serif } from '../fonts/font-stacks.ts';
import { cool, tint } from './palettes.ts';
import { composeTheme } from './theme.ts';

const garamond = serif('EB Garamond', 'Garamond');
const cormorant = serif('Cormorant Garamond', 'Garamond');

/** Annual reports and Garamond books after Tschichold: the lead speaks first, and white is the ornament. */
export const executive = composeTheme({
  name: 'executive',
  description:
    'For directors and partners: a lead paragraph nearly twice the size of the text, and generous white, after annual reports and the books of Tschichold.',
  tokens: {
    color: { ...cool, ...tint('#1f3d5c', '#9dc0e6'), ground: { light: '#f3f0e9', dark: '#1c232c' } },
    font: { body: garamond, heading: garamond, name: garamond },
    size: {
      body: 10.8,
      name: 32,
      label: 13,
      lead: 16,
      contact: 10,
      heading: 9.4,
      entry: 11.5,
      caption: 8.5,
      logo: 52,
    },
    leading: { body: 1.26, heading: 1.1 },
    weight: { name: 600, heading: 600, strong: 600 },
    tracking: { name: -0.012, heading: 0.05 },
    space: { header: 18, section: 20, heading: 5, entry: 9, highlight: 1, indent: 12, gutter: 8, cell: 2.5 },
    rule: { hairline: 0.5, heading: 0.5 },
    page: { marginBlock: 13, marginInline: 21 },
  },
  traits: {
    heading: 'plain',
    header: 'split',
    ground: 'band',
    entry: 'corners',
    summary: 'lead',
    columns: 'foot',
    bullet: 'disc',
  },
  layout: { education: 'entries', coursework: 'list', skills: 'list', awards: 'list', projects: 'entries' },
  // Not education: parsers lose a school or a degree that breaks in a narrow column.
  aside: ['skills', 'languages', 'awards', 'certificates'],
  palettes: {
    navy: {},
    burgundy: { ...tint('#6b1f2e', '#e59aa8'), ground: { light: '#f6efec', dark: '#291e22' } },
    forest: { ...tint('#244a36', '#93cfae'), ground: { light: '#eef1ea', dark: '#1c2620' } },
    graphite: { ...tint('#2e3238', '#c9ced6'), ground: { light: '#f0f0ee', dark: '#232629' } },
  },
  pairings: { garamond: {}, cormorant: { heading: cormorant, name: cormorant } },
  zoom: 1.2,
  fonts: [],
});
