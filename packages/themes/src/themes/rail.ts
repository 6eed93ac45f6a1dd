import { sans, serif } from '../fonts/font-stacks.ts';
import { tint } from './palettes.ts';
import { composeTheme } from './theme.ts';

const display = serif('Source Serif 4');
const body = sans('Source Sans 3', 'Calibri');
const garamond = serif('EB Garamond', 'Garamond');

/** A tinted rail at the end of the first page, its head filled by the portrait; later pages have the full measure. */
export const rail = composeTheme({
  name: 'rail',
  description:
    'For consulting, NGOs and education: a tinted rail at the right that only the first page has, the portrait at its head to both edges, after the covers of Penguin and Pelican with a side panel.',
  tokens: {
    color: {
      ink: { light: '#1c1815', dark: '#ede8e2' },
      muted: { light: '#5b6257', dark: '#b3a99e' },
      accent: { light: '#8c3b16', dark: '#e8a27c' },
      heading: { light: '#8c3b16', dark: '#e8a27c' },
      rule: { light: '#c9c0b5', dark: '#57504a' },
      fill: { light: '#edefe4', dark: '#282b22' },
      groundInk: { light: '#1c1815', dark: '#ede8e2' },
      paper: { light: '#ffffff', dark: '#191613' },
    },
    font: { body, heading: display, name: display },
    size: {
      body: 9.9,
      name: 31,
      label: 13,
      lead: 11.2,
      contact: 9.4,
      heading: 11,
      entry: 10.6,
      caption: 8,
      logo: 58,
    },
    leading: { body: 1.31, heading: 1.12 },
    weight: { name: 700, heading: 700, strong: 600 },
    tracking: { name: -0.018, heading: 0.03 },
    space: { header: 14, section: 11, heading: 3, entry: 7.5, highlight: 0.5, indent: 9, gutter: 11, cell: 2.5 },
    rule: { hairline: 0.5, heading: 0.5 },
    page: { marginBlock: 15, marginInline: 15 },
  },
  traits: {
    heading: 'plain',
    case: 'upper',
    header: 'rail',
    ground: 'column',
    picture: 'fill',
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
    sage: {},
    mist: { ...tint('#1f4f86', '#93bdf0'), fill: { light: '#e6ecf2', dark: '#202830' } },
    blush: { ...tint('#9a2b3c', '#f0a0ac'), fill: { light: '#f5e9e7', dark: '#30241f' } },
    sand: { ...tint('#6b4e12', '#dfc07a'), fill: { light: '#f3ecdc', dark: '#2d2719' } },
  },
  pairings: { source: {}, garamond: { heading: garamond, name: garamond } },
  zoom: 1.25,
  fonts: [],
});
