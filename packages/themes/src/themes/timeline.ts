import { sans } from '../fonts/font-stacks.ts';
import { cool, tint } from './palettes.ts';
import { composeTheme } from './theme.ts';

const body = sans('Libre Franklin');
const figtree = sans('Figtree');

/** An axis from the portrait to the foot: dates at its left, what happened at its right, a ring for each. */
export const timeline = composeTheme({
  name: 'timeline',
  description:
    'For long careers and operations: an axis from the portrait to the foot of the last page, dates at its left, what happened at its right, after the Chart of Biography of Joseph Priestley, 1765.',
  tokens: {
    color: { ...cool, ...tint('#3b3fb6', '#a9acf5') },
    font: { body, heading: body, name: body },
    size: {
      body: 9,
      name: 27,
      label: 11.5,
      lead: 10.6,
      contact: 9,
      heading: 10.5,
      entry: 9.6,
      caption: 8,
      logo: 62,
    },
    leading: { body: 1.22, heading: 1.1 },
    weight: { name: 800, heading: 700, strong: 600 },
    tracking: { name: -0.025, heading: 0.02 },
    space: { header: 14, section: 8.5, heading: 2.5, entry: 6, highlight: 0.5, indent: 9, gutter: 6, cell: 2.5 },
    rule: { hairline: 0.5, heading: 0.5 },
    page: { marginBlock: 12, marginInline: 11 },
  },
  traits: {
    heading: 'station',
    case: 'upper',
    header: 'axis',
    ground: 'none',
    picture: 'circle',
    entry: 'stacked',
    dates: 'axis',
    summary: 'lead',
    columns: 'one',
    bullet: 'disc',
    numbers: 'none',
    table: 'ruled',
    align: 'start',
  },
  layout: { education: 'entries', coursework: 'list', skills: 'list', awards: 'list', projects: 'entries' },
  palettes: {
    indigo: {},
    teal: tint('#0b6272', '#7fcfe0'),
    berry: tint('#a0225e', '#f09cc4'),
    black: tint('#171c22', '#e6eaee'),
  },
  pairings: { franklin: {}, figtree: { body: figtree, heading: figtree, name: figtree } },
  zoom: 1.25,
  fonts: [],
});
