import { sans } from '../fonts/font-stacks.ts';
import { cool, tint } from './palettes.ts';
import { composeTheme } from './theme.ts';

const body = sans('Hanken Grotesk');
const figtree = sans('Figtree');

/** A band of colour to three edges of the paper, the name white in it, and the portrait hanging from its lower edge. */
export const banner = composeTheme({
  name: 'banner',
  description:
    'For sales, product and marketing: a block of colour to the edges of the paper with the name in white, a strip of contacts at its foot, and the portrait hanging from it over a narrow column, after the bands of Penguin and Paul Rand.',
  tokens: {
    color: {
      ...cool,
      ...tint('#14479b', '#93b8f5'),
      ground: '#14479b',
      groundInk: '#ffffff',
      groundMuted: '#dbe6fb',
      groundAccent: '#ffffff',
    },
    font: { body, heading: body, name: body },
    size: {
      body: 9.3,
      name: 36,
      label: 13.5,
      lead: 11.2,
      contact: 9,
      heading: 10.5,
      entry: 10.2,
      caption: 8,
      logo: 106,
    },
    leading: { body: 1.35, heading: 1.08 },
    weight: { name: 800, heading: 700, strong: 600 },
    tracking: { name: -0.025, heading: 0.02 },
    space: { header: 26, section: 12, heading: 4, entry: 7.5, highlight: 0.5, indent: 9, gutter: 9, cell: 2.5 },
    rule: { hairline: 0.5, heading: 0.5 },
    page: { marginBlock: 14, marginInline: 15 },
  },
  traits: {
    heading: 'plain',
    case: 'upper',
    header: 'banner',
    ground: 'band',
    picture: 'portrait',
    entry: 'stacked',
    dates: 'end',
    summary: 'lead',
    columns: 'rail-end',
    bullet: 'disc',
    numbers: 'none',
    table: 'ruled',
    align: 'start',
  },
  layout: { education: 'entries', coursework: 'list', skills: 'list', awards: 'list', projects: 'entries' },
  aside: ['skills', 'languages', 'awards', 'certificates', 'interests'],
  palettes: {
    cobalt: {},
    brick: { ...tint('#9c2f1f', '#f2a091'), ground: '#9c2f1f' },
    pine: { ...tint('#14533f', '#8ccdb2'), ground: '#14533f' },
    ink: { ...tint('#1d2129', '#c4ccd8'), ground: '#1d2129' },
  },
  pairings: { hanken: {}, figtree: { body: figtree, heading: figtree, name: figtree } },
  zoom: 1.25,
  fonts: [],
});
