import { serif } from '../fonts/font-stacks.ts';
import { neutral, tint } from './palettes.ts';
import { composeTheme } from './theme.ts';

const body = serif('Libertinus Serif', 'Palatino');
const crimson = serif('Crimson Pro', 'Palatino');

/** The `article` of LaTeX: a narrow block between wide margins, a centred title and abstract, not one rule. */
export const classic = composeTheme({
  name: 'classic',
  description:
    'For any application, and for research: a narrow block with a centred title and abstract, after the article class of LaTeX by Knuth and Lamport.',
  tokens: {
    color: { ...neutral, accent: neutral.ink, heading: neutral.ink },
    font: { body, heading: body, name: body },
    size: {
      body: 10.3,
      name: 24,
      label: 12,
      lead: 9.6,
      contact: 9.6,
      heading: 12,
      entry: 10.3,
      caption: 8.5,
      logo: 46,
    },
    leading: { body: 1.22, heading: 1.17 },
    weight: { name: 700, heading: 700, strong: 600 },
    // Kerning between its capitals adds up to 0.05 em, and extractors split words from 0.1 em.
    tracking: { name: 0, heading: 0.03 },
    space: { header: 16, section: 12, heading: 5, entry: 7, highlight: 1, indent: 11, gutter: 7, cell: 2 },
    rule: { hairline: 0.4, heading: 0.5 },
    page: { marginBlock: 15, marginInline: 31 },
  },
  traits: {
    heading: 'plain',
    header: 'title',
    entry: 'corners',
    summary: 'abstract',
    bullet: 'disc',
    align: 'justify',
  },
  layout: { education: 'entries', coursework: 'list', skills: 'list', awards: 'list', projects: 'entries' },
  palettes: {
    black: {},
    link: tint('#1b3a8a', '#9db6f5'),
    maroon: tint('#6e1423', '#ea9dab'),
    pine: tint('#17503d', '#8ccdb2'),
  },
  pairings: { libertinus: {}, crimson: { body: crimson, heading: crimson, name: crimson } },
  zoom: 1.2,
  fonts: [],
});
