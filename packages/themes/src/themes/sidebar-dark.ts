import { sans } from '../fonts/font-stacks.ts';
import { tint } from './palettes.ts';
import { composeTheme } from './theme.ts';

const body = sans('Figtree');
const hanken = sans('Hanken Grotesk');

/** A dark column at the start of the first page, to three edges of the paper, with a round portrait, contacts and chips. */
export const sidebarDark = composeTheme({
  name: 'sidebar-dark',
  description:
    'For products and start-ups: a dark column at the left, to three edges of the paper, with a round portrait, contacts and skills as chips, after the reversed columns of magazines of the 1960s. Later pages have full lines.',
  tokens: {
    color: {
      ink: { light: '#171c22', dark: '#e6eaee' },
      muted: { light: '#535d69', dark: '#a3aeb9' },
      accent: { light: '#0f6f6a', dark: '#6fd3c7' },
      heading: { light: '#0f6f6a', dark: '#6fd3c7' },
      rule: { light: '#b8c1ca', dark: '#46515c' },
      fill: { light: '#eaeef2', dark: '#1f262e' },
      paper: { light: '#ffffff', dark: '#0d1014' },
      ground: { light: '#18232e', dark: '#18232e' },
      groundInk: { light: '#e8eef2', dark: '#e8eef2' },
      groundMuted: { light: '#a9b8c4', dark: '#a9b8c4' },
      groundAccent: { light: '#6fd3c7', dark: '#6fd3c7' },
    },
    font: { body, heading: body, name: body },
    size: { body: 9.3, name: 29, label: 12, contact: 8.4, heading: 10, entry: 10.2, caption: 8, logo: 78 },
    leading: { body: 1.38, heading: 1.12 },
    weight: { name: 800, heading: 700, strong: 600 },
    tracking: { name: -0.022, heading: 0.03 },
    space: { header: 14, section: 12, heading: 4, entry: 8, highlight: 0.8, indent: 9, gutter: 11, cell: 2.5 },
    rule: { hairline: 0.5, heading: 0.5 },
    page: { marginBlock: 14, marginInline: 14 },
  },
  traits: {
    heading: 'plain',
    case: 'upper',
    header: 'rail',
    ground: 'column',
    picture: 'circle',
    entry: 'stacked',
    dates: 'end',
    citation: 'lines',
    icons: 'contacts',
    level: 'bar',
    columns: 'rail-start',
    bullet: 'disc',
    numbers: 'none',
    table: 'ruled',
    align: 'start',
  },
  layout: { education: 'entries', coursework: 'list', skills: 'tags', awards: 'list', projects: 'entries' },
  aside: ['skills', 'languages', 'awards', 'certificates', 'interests'],
  palettes: {
    harbour: {},
    aubergine: { ...tint('#7a2f86', '#dba3e4'), ground: '#2c1c33', groundAccent: '#dba3e4' },
    forest: { ...tint('#2b6a43', '#93cfae'), ground: '#16291f', groundAccent: '#93cfae' },
    graphite: { ...tint('#9a4a00', '#f0b071'), ground: '#242424', groundAccent: '#f0b071' },
  },
  pairings: { figtree: {}, hanken: { body: hanken, heading: hanken, name: hanken } },
  zoom: 1.25,
  fonts: [],
});
