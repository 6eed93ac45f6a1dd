import { sans } from '../fonts/font-stacks.ts';
import { composeTheme } from './theme.ts';

const body = sans('Source Sans 3');

/** White space instead of lines, one humanist sans-serif font, and one accent for headings and links only. */
export const modern = composeTheme({
  name: 'modern',
  description:
    'For products, design and young companies: a clear sans with one accent and generous space, without a single line.',
  tokens: {
    color: {
      ink: { light: '#1d2327', dark: '#e6e9eb' },
      muted: { light: '#55606a', dark: '#a9b4bd' },
      accent: { light: '#0b6272', dark: '#7fcfe0' },
      heading: { light: '#0b6272', dark: '#7fcfe0' },
      rule: { light: '#b9c6cb', dark: '#4a555b' },
      fill: { light: '#e6eff1', dark: '#233035' },
      paper: { light: '#ffffff', dark: '#161b1e' },
    },
    font: { body, heading: body, name: body },
    size: { body: 10.25, name: 28, label: 13, contact: 10, heading: 11, entry: 11, caption: 8.5, logo: 48 },
    leading: { body: 1.32, heading: 1.15 },
    weight: { name: 700, heading: 600, strong: 600 },
    tracking: { name: -0.01, heading: 0.04 },
    space: { header: 8, section: 14, heading: 4.5, entry: 8, highlight: 1.5, indent: 13, gutter: 8, cell: 3 },
    rule: { hairline: 0.5, heading: 0.75 },
    page: { marginBlock: 16, marginInline: 18 },
  },
  traits: {
    heading: 'plain',
    case: 'upper',
    header: 'start',
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
  zoom: 1.2,
  fonts: [],
});
