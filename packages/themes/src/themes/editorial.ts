import { sans, serif } from '../fonts/font-stacks.ts';
import { accent, warm } from './palettes.ts';
import { composeTheme } from './theme.ts';

const text = serif('Source Serif 4', 'Georgia');
const display = serif('Playfair Display', 'Didot');
const spectral = serif('Spectral', 'Georgia');
const bodoni = serif('Bodoni Moda', 'Didot');

/** The opening of a magazine, after Harper's Bazaar under Brodovitch: a name in display size, then a fall to ten points. */
export const editorial = composeTheme({
  name: 'editorial',
  description:
    "For writing, culture and brands: a name in fat display type and a fall to small text, after Brodovitch's Harper's Bazaar.",
  tokens: {
    color: { ...warm, ...accent('#b3261e', '#ff8f82'), heading: warm.ink, rule: warm.ink },
    font: { body: text, heading: display, name: display, data: sans('Libre Franklin') },
    size: {
      body: 9.3,
      name: 72,
      label: 17,
      lead: 13.5,
      contact: 9,
      heading: 12.5,
      entry: 10.5,
      caption: 8.5,
      logo: 116,
    },
    leading: { body: 1.26, heading: 1 },
    weight: { name: 800, heading: 800, strong: 600 },
    tracking: { name: -0.02, heading: 0.02 },
    space: { header: 10, section: 8.4, heading: 3.5, entry: 7, highlight: 0.5, indent: 9, gutter: 8, cell: 2.5 },
    rule: { hairline: 0.5, heading: 1 },
    page: { marginBlock: 12, marginInline: 15 },
  },
  traits: {
    heading: 'over',
    header: 'masthead',
    picture: 'portrait',
    columns: 'rail-end',
    entry: 'corners',
    summary: 'lead',
    bullet: 'small',
  },
  layout: { education: 'entries', coursework: 'list', skills: 'list', awards: 'list', projects: 'entries' },
  aside: ['skills', 'languages', 'awards', 'certificates', 'interests'],
  palettes: {
    vermilion: {},
    ultramarine: accent('#26329a', '#a5b0ff'),
    bottle: accent('#1f5a3f', '#8fd0ab'),
    plum: accent('#6d2152', '#e5a0cb'),
  },
  pairings: { playfair: {}, bodoni: { body: spectral, heading: bodoni, name: bodoni } },
  zoom: 1.2,
  fonts: [],
});
