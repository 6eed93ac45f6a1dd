import { sans } from '../fonts/font-stacks.ts';
import { composeTheme } from './theme.ts';

const body = sans('Carlito');

/** After moderncv: dates in a column of their own, with a band of colour at the start of every section. */
export const ledger = composeTheme({
  name: 'ledger',
  description:
    'For a career that is read by its years: dates and labels in a column at the start, under a band of colour, after moderncv.',
  tokens: {
    color: {
      ink: { light: '#16191d', dark: '#e7e9ec' },
      muted: { light: '#4a525b', dark: '#b1b8c0' },
      accent: { light: '#2b6095', dark: '#8fbcea' },
      heading: { light: '#2b6095', dark: '#8fbcea' },
      rule: { light: '#2b6095', dark: '#5d84ab' },
      fill: { light: '#e2eaf2', dark: '#26313c' },
      paper: { light: '#ffffff', dark: '#171a1e' },
    },
    font: { body, heading: body, name: body },
    size: { body: 10.5, name: 27, label: 13, contact: 10, heading: 11.75, entry: 10.5, caption: 8.5, logo: 48 },
    leading: { body: 1.24, heading: 1.15 },
    weight: { name: 700, heading: 700, strong: 700 },
    tracking: { name: 0, heading: 0.03 },
    space: { header: 6, section: 11, heading: 4, entry: 6, highlight: 1, indent: 12, gutter: 8, cell: 2.5 },
    rule: { hairline: 0.5, heading: 0.75 },
    page: { marginBlock: 14, marginInline: 16 },
  },
  traits: {
    heading: 'band',
    case: 'upper',
    header: 'split',
    entry: 'line',
    dates: 'start',
    columns: 'one',
    bullet: 'disc',
    numbers: 'none',
    ground: 'none',
    picture: 'plain',
    table: 'ruled',
    align: 'start',
  },
  layout: { education: 'entries', coursework: 'list', skills: 'list', awards: 'list', projects: 'entries' },
  zoom: 1.2,
  fonts: [],
});
