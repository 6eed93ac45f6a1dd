import { mono, sans } from '../fonts/font-stacks.ts';
import { composeTheme } from './theme.ts';

const body = sans('Inter');
const heading = mono('IBM Plex Mono');

/** The simple page of a developer: two sizes, one weight besides that of the text, no colour. */
export const minimal = composeTheme({
  name: 'minimal',
  description: "For a developer's one page: two sizes, black and one grey, headings in a typewriter font.",
  tokens: {
    color: {
      ink: { light: '#111111', dark: '#e8e8e8' },
      muted: { light: '#595959', dark: '#a8a8a8' },
      accent: { light: '#111111', dark: '#e8e8e8' },
      heading: { light: '#595959', dark: '#a8a8a8' },
      rule: { light: '#d4d4d4', dark: '#3d3d3d' },
      fill: { light: '#f0f0f0', dark: '#2a2a2a' },
      paper: { light: '#ffffff', dark: '#161616' },
    },
    font: { body, heading, name: body },
    size: { body: 9.25, name: 18, label: 9.25, contact: 9, heading: 9, entry: 9.25, caption: 7.5, logo: 40 },
    leading: { body: 1.36, heading: 1.2 },
    weight: { name: 700, heading: 600, strong: 600 },
    tracking: { name: -0.015, heading: 0 },
    space: { header: 6, section: 11, heading: 4, entry: 6, highlight: 1, indent: 12, gutter: 7, cell: 2.5 },
    rule: { hairline: 0.5, heading: 0.5 },
    page: { marginBlock: 14, marginInline: 17 },
  },
  traits: {
    heading: 'rule',
    case: 'upper',
    header: 'start',
    entry: 'line',
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
  zoom: 1.25,
  fonts: [],
});
