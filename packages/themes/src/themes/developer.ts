import { mono, sans } from '../fonts/font-stacks.ts';
import { accent, cool } from './palettes.ts';
import { composeTheme } from './theme.ts';

const plex = sans('IBM Plex Sans');
const source = sans('Source Sans 3');

/** The one-page sheet of engineers, in the proportions of Jake Gutierrez's LaTeX template: four corners to every entry. */
export const developer = composeTheme({
  name: 'developer',
  description:
    'For engineers: one page, capitals over full rules, dates and contacts in a typewriter font, after the LaTeX résumé of Jake Gutierrez.',
  tokens: {
    color: { ...cool, ...accent('#0a5a3c', '#6ecf9f'), heading: cool.ink, rule: cool.ink },
    font: { body: plex, heading: plex, name: plex, data: mono('IBM Plex Mono') },
    size: { body: 9.7, name: 25, label: 10.5, contact: 9, heading: 10.4, entry: 10, caption: 8, logo: 44 },
    leading: { body: 1.29, heading: 1.15 },
    weight: { name: 700, heading: 600, strong: 600 },
    tracking: { name: -0.012, heading: 0.05 },
    space: { header: 5, section: 11, heading: 5, entry: 7, highlight: 0.3, indent: 16, gutter: 8, cell: 2.5 },
    rule: { hairline: 0.5, heading: 1.5 },
    page: { marginBlock: 12.5, marginInline: 12.5 },
  },
  traits: {
    heading: 'rule',
    header: 'start',
    entry: 'corners',
    columns: 'foot-pairs',
    citation: 'hanging',
    bullet: 'small',
  },
  layout: { education: 'entries', coursework: 'list', skills: 'list', awards: 'list', projects: 'entries' },
  order: ['summary', 'work', 'projects', 'publications', 'education'],
  // Not education: parsers lose a school or a degree that breaks in a narrow column.
  aside: ['skills', 'languages', 'awards', 'certificates'],
  palettes: {
    terminal: {},
    blueprint: accent('#1d4f91', '#8cb8f0'),
    violet: accent('#5b2a86', '#c5a2ee'),
    black: { accent: cool.ink },
  },
  pairings: { plex: {}, source: { body: source, heading: source, name: source } },
  zoom: 1.25,
  fonts: [],
});
