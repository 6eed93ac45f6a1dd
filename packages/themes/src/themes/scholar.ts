import { serif } from '../fonts/font-stacks.ts';
import { tint, warm } from './palettes.ts';
import { composeTheme } from './theme.ts';

const libertinus = serif('Libertinus Serif', 'Times');
const garamond = serif('EB Garamond', 'Garamond');

/** The learned page of Aldus and the Estiennes: a wide outer margin with dates only, and headings in rubric red. */
export const scholar = composeTheme({
  name: 'scholar',
  description:
    'For academics: publications and teaching first, a wide outer margin with dates only, after the pages of Aldus and the Estiennes.',
  tokens: {
    color: { ...warm, ...tint('#7a1f1f', '#e79a92') },
    font: { body: libertinus, heading: libertinus, name: libertinus },
    size: { body: 10.2, name: 28, label: 12, contact: 9.6, heading: 10.6, entry: 10.2, caption: 8.5, logo: 48 },
    leading: { body: 1.27, heading: 1.16 },
    weight: { name: 600, heading: 600, strong: 600 },
    tracking: { name: -0.005, heading: 0.04 },
    space: { header: 14, section: 12, heading: 4, entry: 6.7, highlight: 0.5, indent: 9, gutter: 8, cell: 2 },
    rule: { hairline: 0.4, heading: 0.4 },
    page: { marginBlock: 16, marginInline: 14 },
  },
  traits: { heading: 'plain', header: 'start', entry: 'line', dates: 'margin', citation: 'hanging', bullet: 'small' },
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
  palettes: {
    rubric: {},
    prussian: tint('#1c3f63', '#97bfe8'),
    sepia: tint('#5d4320', '#d6b588'),
    black: { accent: warm.ink, heading: warm.ink },
  },
  pairings: { libertinus: {}, garamond: { body: garamond, heading: garamond, name: garamond } },
  zoom: 1.2,
  fonts: [],
});
