import { sans } from '../fonts/font-stacks.ts';
import { composeTheme } from './theme.ts';

const body = sans('IBM Plex Sans');

/**
 * Two columns: the main sections at the start, and an aside with a background at the end. The text of the PDF is in order
 * on each page, the main column first. Extractors that read by position (pdftotext without -raw) mix the lines of both
 * columns.
 */
export const aside = composeTheme({
  name: 'aside',
  description:
    'For skills at a glance, beside the work: an aside with a background down to the foot of every page. Best on one page: on several, parsers take the main column of the next page for more of the aside, and those that read by position mix the columns.',
  tokens: {
    color: {
      ink: { light: '#1b1f24', dark: '#e6e8eb' },
      muted: { light: '#4c5661', dark: '#b0b8c1' },
      accent: { light: '#24478f', dark: '#a3bdf5' },
      heading: { light: '#24478f', dark: '#a3bdf5' },
      rule: { light: '#9fadc6', dark: '#4b5870' },
      fill: { light: '#edf1f8', dark: '#212936' },
      paper: { light: '#ffffff', dark: '#15181d' },
    },
    font: { body, heading: body, name: body },
    size: { body: 9.25, name: 26, label: 12, contact: 9, heading: 10.5, entry: 9.75, caption: 7.5, logo: 48 },
    leading: { body: 1.32, heading: 1.15 },
    weight: { name: 700, heading: 600, strong: 600 },
    tracking: { name: -0.01, heading: 0.04 },
    space: { header: 6, section: 12, heading: 4.5, entry: 7, highlight: 1.2, indent: 11, gutter: 8, cell: 3 },
    rule: { hairline: 0.5, heading: 0.6 },
    page: { marginBlock: 14, marginInline: 14 },
  },
  traits: {
    heading: 'rule',
    case: 'upper',
    header: 'aside',
    entry: 'stacked',
    dates: 'end',
    columns: 'aside-end',
    bullet: 'disc',
    numbers: 'none',
    ground: 'none',
    picture: 'plain',
    table: 'ruled',
    align: 'start',
  },
  layout: { education: 'entries', coursework: 'list', skills: 'list', awards: 'list', projects: 'entries' },
  aside: ['skills', 'coursework', 'awards', 'certificates', 'languages', 'interests'],
  asideBackground: true,
  zoom: 1.25,
  fonts: [],
});
