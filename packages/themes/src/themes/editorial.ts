import { sans, serif } from '../fonts/font-stacks.ts';
import { accent, warm } from './palettes.ts';
import { composeTheme } from './theme.ts';

const text = serif('Source Serif 4');
const spectral = serif('Spectral');

/** A page like that of a magazine: a large name, small light headings, wide margins on all sides. */
export const editorial = composeTheme({
  name: 'editorial',
  description: 'For writing, arts and communication: a large serif name, small light headings, wide margins.',
  tokens: {
    color: { ...warm, ...accent('#b3261e', '#ff8f82'), heading: warm.ink, rule: warm.ink },
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
    ground: 'none',
    picture: 'plain',
    table: 'ruled',
    align: 'start',
  },
  layout: { education: 'entries', coursework: 'list', skills: 'list', awards: 'list', projects: 'entries' },
  palettes: {
    vermilion: {},
    ultramarine: accent('#26329a', '#a5b0ff'),
    bottle: accent('#1f5a3f', '#8fd0ab'),
    plum: accent('#6d2152', '#e5a0cb'),
  },
  pairings: { source: {}, bodoni: { body: spectral, name: serif('Bodoni Moda', 'Didot') } },
  zoom: 1.2,
  fonts: [],
});
