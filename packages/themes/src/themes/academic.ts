import { serif } from '../fonts/font-stacks.ts';
import { composeTheme } from './theme.ts';

const body = serif('EB Garamond');

/** The vita of a scholar: a book font, publications first and numbered, and titles as the strongest text. */
export const academic = composeTheme({
  name: 'academic',
  description: 'For the vita of a scholar: publications and teaching first, numbered, with hanging indents.',
  tokens: {
    color: {
      ink: { light: '#141210', dark: '#eae6df' },
      muted: { light: '#46413b', dark: '#beb7ac' },
      accent: { light: '#141210', dark: '#eae6df' },
      heading: { light: '#6b1d2a', dark: '#e8a5ae' },
      rule: { light: '#b7aea3', dark: '#5b544b' },
      fill: { light: '#f0ebe4', dark: '#2e2a26' },
      paper: { light: '#ffffff', dark: '#1b1917' },
    },
    font: { body, heading: body, name: body },
    size: { body: 11, name: 25, label: 12.5, contact: 10.5, heading: 11.5, entry: 11, caption: 9, logo: 48 },
    leading: { body: 1.22, heading: 1.15 },
    weight: { name: 700, heading: 600, strong: 600 },
    tracking: { name: 0, heading: 0.04 },
    space: { header: 8, section: 13, heading: 4.5, entry: 6, highlight: 1, indent: 14, gutter: 8, cell: 2.5 },
    rule: { hairline: 0.4, heading: 0.4 },
    page: { marginBlock: 19, marginInline: 22 },
  },
  traits: {
    heading: 'rule',
    case: 'upper',
    header: 'center',
    entry: 'stacked',
    dates: 'end',
    columns: 'one',
    bullet: 'disc',
    numbers: 'publications',
    ground: 'none',
    picture: 'plain',
    table: 'ruled',
    align: 'start',
  },
  layout: { education: 'entries', coursework: 'list', skills: 'list', awards: 'list', projects: 'entries' },
  order: [
    'summary',
    'publications',
    'teaching',
    'supervision',
    'talks',
    'work',
    'education',
    'awards',
    'projects',
    'skills',
    'certificates',
    'volunteer',
    'languages',
    'interests',
  ],
  zoom: 1.2,
  fonts: [],
});
