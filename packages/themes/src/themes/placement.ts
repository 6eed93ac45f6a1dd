import { sans, serif } from '../fonts/font-stacks.ts';
import { tint } from './palettes.ts';
import { composeTheme } from './theme.ts';

const body = serif('Tinos', 'Times New Roman');
const carlito = sans('Carlito', 'Calibri');

/**
 * The dense format of Indian placement offices: grey bars, boxed tables, two full pages.
 * Tinos has the widths of Times, which those offices ask for: a line takes 145 characters. Black on the bars (#d9d9d9) has a contrast of 14 : 1.
 */
export const placement = composeTheme({
  name: 'placement',
  description: 'For campus placement, in the dense format of its offices: grey section bars, boxed tables, full lines.',
  tokens: {
    color: {
      ink: { light: '#000000', dark: '#e9e7e2' },
      muted: { light: '#262626', dark: '#c4c1ba' },
      accent: { light: '#000000', dark: '#e9e7e2' },
      heading: { light: '#000000', dark: '#f4f2ed' },
      rule: { light: '#555555', dark: '#77746e' },
      fill: { light: '#d9d9d9', dark: '#3a3937' },
      paper: { light: '#ffffff', dark: '#1b1b1a' },
    },
    font: { body, heading: body, name: body },
    size: { body: 9.1, name: 20, label: 9.1, contact: 9.1, heading: 9.75, entry: 9.1, caption: 8.8, logo: 50 },
    leading: { body: 1.32, heading: 1.2 },
    weight: { name: 700, heading: 700, strong: 700 },
    tracking: { name: 0, heading: 0.03 },
    space: { header: 11, section: 11, heading: 5, entry: 6.5, highlight: 1.3, indent: 8, gutter: 5, cell: 4.4 },
    rule: { hairline: 0.5, heading: 0.5 },
    page: { marginBlock: 10, marginInline: 10 },
  },
  traits: {
    heading: 'bar',
    case: 'upper',
    header: 'crest',
    entry: 'line',
    dates: 'end',
    columns: 'one',
    bullet: 'disc',
    numbers: 'none',
    ground: 'none',
    picture: 'plain',
    table: 'boxed',
    align: 'start',
  },
  layout: { education: 'table', coursework: 'matrix', skills: 'list', awards: 'table', projects: 'table' },
  palettes: {
    black: {},
    navy: { ...tint('#14284b', '#a9c0ea'), fill: { light: '#d6dce8', dark: '#2c3442' } },
    claret: { ...tint('#5c1420', '#e8a0ab'), fill: { light: '#ead8da', dark: '#402c30' } },
    racing: { ...tint('#123f2c', '#8fceb0'), fill: { light: '#d6e2db', dark: '#2a3a32' } },
  },
  pairings: { tinos: {}, carlito: { body: carlito, heading: carlito, name: carlito } },
  zoom: 1.3,
  fonts: [],
});
