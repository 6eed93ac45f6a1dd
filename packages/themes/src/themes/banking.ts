import { serif } from '../fonts/font-stacks.ts';
import { neutral, tint } from './palettes.ts';
import { composeTheme } from './theme.ts';

const body = serif('Tinos', 'Times New Roman');
const stix = serif('STIX Two Text', 'Times New Roman');
const black = { light: '#000000', dark: '#ececec' };

/** The tombstone notice of a loan or an issue: Times, one size, everything on one axis between rules. */
export const banking = composeTheme({
  name: 'banking',
  description:
    'For finance, law and consulting: one dense page in Times, headings on the axis between hairlines, after the tombstone notices of banks.',
  tokens: {
    color: { ...neutral, ink: black, muted: black, accent: black, heading: black, rule: black },
    font: { body, heading: body, name: body },
    size: { body: 10, name: 19, label: 10, contact: 10, heading: 10, entry: 10, caption: 8.5, logo: 44 },
    leading: { body: 1.17, heading: 1.15 },
    weight: { name: 700, heading: 700, strong: 700 },
    tracking: { name: 0.04, heading: 0.04 },
    space: { header: 5, section: 6.8, heading: 3.4, entry: 4.5, highlight: 0.3, indent: 14, gutter: 6, cell: 1.5 },
    rule: { hairline: 0.4, heading: 0.5 },
    page: { marginBlock: 12, marginInline: 17 },
  },
  traits: {
    heading: 'between',
    header: 'center',
    entry: 'line',
    citation: 'hanging',
    bullet: 'disc',
    align: 'justify',
  },
  layout: { education: 'entries', coursework: 'list', skills: 'list', awards: 'list', projects: 'entries' },
  palettes: {
    black: {},
    navy: tint('#14284b', '#a9c0ea'),
    claret: tint('#5c1420', '#e8a0ab'),
    racing: tint('#123f2c', '#8fceb0'),
  },
  pairings: { tinos: {}, stix: { body: stix, heading: stix, name: stix } },
  zoom: 1.25,
  fonts: [],
});
