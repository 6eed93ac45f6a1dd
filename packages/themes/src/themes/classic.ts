import { serif } from '../fonts/font-stacks.ts';
import { neutral, tint } from './palettes.ts';
import { composeTheme } from './theme.ts';

const body = serif('Libertinus Serif', 'Palatino');
const crimson = serif('Crimson Pro', 'Palatino');

/** One column, a centred name, headings over a rule: the well-known résumé of LaTeX. */
export const classic = composeTheme({
  name: 'classic',
  description:
    'For any application: one column, a centred name, headings over a thin rule, after the well-known résumé of LaTeX.',
  tokens: {
    color: { ...neutral, accent: neutral.ink, heading: neutral.ink },
    font: { body, heading: body, name: body },
    size: { body: 10.25, name: 25, label: 11, contact: 10, heading: 11.5, entry: 10.5, caption: 8.5, logo: 44 },
    leading: { body: 1.22, heading: 1.15 },
    weight: { name: 700, heading: 600, strong: 600 },
    // Kerning between its capitals adds up to 0.05 em, and extractors split words from 0.1 em.
    tracking: { name: 0.01, heading: 0.04 },
    space: { header: 13, section: 10, heading: 4, entry: 6, highlight: 1, indent: 13, gutter: 7, cell: 2 },
    rule: { hairline: 0.4, heading: 0.6 },
    page: { marginBlock: 14, marginInline: 16 },
  },
  traits: {
    heading: 'rule',
    case: 'upper',
    header: 'center',
    entry: 'stacked',
    dates: 'end',
    columns: 'one',
    bullet: 'disc',
    numbers: 'none',
    ground: 'none',
    picture: 'plain',
    table: 'ruled',
    align: 'start',
  },
  layout: { education: 'entries', coursework: 'list', skills: 'list', awards: 'list', projects: 'entries' },
  palettes: {
    black: {},
    link: tint('#1b3a8a', '#9db6f5'),
    maroon: tint('#6e1423', '#ea9dab'),
    pine: tint('#17503d', '#8ccdb2'),
  },
  pairings: { libertinus: {}, crimson: { body: crimson, heading: crimson, name: crimson } },
  zoom: 1.2,
  fonts: [],
});
