import { sans, serif } from '../fonts/font-stacks.ts';
import { composeTheme } from './theme.ts';

const text = serif('Source Serif 4');

/** A page like that of a magazine: a large name, small light headings, wide margins on all sides. */
export const editorial = composeTheme({
  name: 'editorial',
  description: 'For writing, arts and communication: a large serif name, small light headings, wide margins.',
  tokens: {
    color: {
      ink: { light: '#1c1a17', dark: '#ebe7e0' },
      muted: { light: '#625b51', dark: '#b3aa9d' },
      accent: { light: '#1c1a17', dark: '#ebe7e0' },
      heading: { light: '#8a2f1d', dark: '#eba693' },
      rule: { light: '#c9c2b6', dark: '#514a40' },
      fill: { light: '#f2eee7', dark: '#2c2823' },
      paper: { light: '#ffffff', dark: '#1a1815' },
    },
    font: { body: text, heading: sans('Source Sans 3'), name: text },
    size: { body: 9.5, name: 36, label: 12.5, contact: 9, heading: 8.5, entry: 9.75, caption: 8, logo: 48 },
    leading: { body: 1.3, heading: 1.12 },
    weight: { name: 600, heading: 600, strong: 600 },
    tracking: { name: -0.015, heading: 0.05 },
    space: { header: 10, section: 12, heading: 3, entry: 6.5, highlight: 1, indent: 11, gutter: 8, cell: 2.5 },
    rule: { hairline: 0.4, heading: 0.5 },
    page: { marginBlock: 17, marginInline: 23 },
  },
  traits: {
    heading: 'plain',
    case: 'upper',
    header: 'start',
    entry: 'stacked',
    dates: 'end',
    columns: 'one',
    bullet: 'small',
    numbers: 'none',
    table: 'ruled',
    align: 'start',
  },
  layout: { education: 'entries', coursework: 'list', skills: 'list', awards: 'list', projects: 'entries' },
  zoom: 1.2,
  fonts: [],
});
