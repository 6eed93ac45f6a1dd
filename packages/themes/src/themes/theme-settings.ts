// Written by `scripts/write-types.ts` from the themes. Do not edit.
import type { ThemeSettings } from './theme.ts';
import type { ThemeName } from './theme-names.ts';

/** What a sheet has to know of the themes of this package, by name. */
export const themeSettings: Readonly<Record<ThemeName, ThemeSettings>> = {
  placement: {
    name: 'placement',
    layout: { education: 'table', coursework: 'matrix', skills: 'list', awards: 'table', projects: 'table' },
    palettes: ['black', 'navy', 'claret', 'racing'],
    pairings: ['tinos', 'carlito'],
  },
  classic: {
    name: 'classic',
    layout: { education: 'entries', coursework: 'list', skills: 'list', awards: 'list', projects: 'entries' },
    palettes: ['black', 'link', 'maroon', 'pine'],
    pairings: ['libertinus', 'crimson'],
  },
  swiss: {
    name: 'swiss',
    layout: { education: 'entries', coursework: 'list', skills: 'list', awards: 'list', projects: 'entries' },
    aside: ['skills', 'languages', 'awards', 'certificates'],
    palettes: ['signal', 'cobalt', 'rust', 'black'],
    pairings: ['inter', 'franklin'],
  },
  developer: {
    name: 'developer',
    layout: { education: 'entries', coursework: 'list', skills: 'list', awards: 'list', projects: 'entries' },
    order: ['summary', 'work', 'projects', 'publications', 'education'],
    aside: ['skills', 'languages', 'awards', 'certificates'],
    palettes: ['terminal', 'blueprint', 'violet', 'black'],
    pairings: ['plex', 'source'],
  },
  executive: {
    name: 'executive',
    layout: { education: 'entries', coursework: 'list', skills: 'list', awards: 'list', projects: 'entries' },
    aside: ['skills', 'languages', 'awards', 'certificates'],
    palettes: ['navy', 'burgundy', 'forest', 'graphite'],
    pairings: ['garamond', 'cormorant'],
  },
  banking: {
    name: 'banking',
    layout: { education: 'entries', coursework: 'list', skills: 'list', awards: 'list', projects: 'entries' },
    palettes: ['black', 'navy', 'claret', 'racing'],
    pairings: ['tinos', 'stix'],
  },
  scholar: {
    name: 'scholar',
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
    palettes: ['rubric', 'prussian', 'sepia', 'black'],
    pairings: ['libertinus', 'garamond'],
  },
  'sidebar-dark': {
    name: 'sidebar-dark',
    layout: { education: 'entries', coursework: 'list', skills: 'tags', awards: 'list', projects: 'entries' },
    aside: ['skills', 'languages', 'awards', 'certificates', 'interests'],
    palettes: ['harbour', 'aubergine', 'forest', 'graphite'],
    pairings: ['figtree', 'hanken'],
  },
  rail: {
    name: 'rail',
    layout: { education: 'entries', coursework: 'list', skills: 'list', awards: 'list', projects: 'entries' },
    aside: ['skills', 'languages', 'awards', 'certificates', 'interests'],
    palettes: ['sage', 'mist', 'blush', 'sand'],
    pairings: ['source', 'garamond'],
  },
  timeline: {
    name: 'timeline',
    layout: { education: 'entries', coursework: 'list', skills: 'list', awards: 'list', projects: 'entries' },
    palettes: ['indigo', 'teal', 'berry', 'black'],
    pairings: ['franklin', 'figtree'],
  },
  banner: {
    name: 'banner',
    layout: { education: 'entries', coursework: 'list', skills: 'list', awards: 'list', projects: 'entries' },
    aside: ['skills', 'languages', 'awards', 'certificates', 'interests'],
    palettes: ['cobalt', 'brick', 'pine', 'ink'],
    pairings: ['hanken', 'figtree'],
  },
  editorial: {
    name: 'editorial',
    layout: { education: 'entries', coursework: 'list', skills: 'list', awards: 'list', projects: 'entries' },
    aside: ['skills', 'languages', 'awards', 'certificates', 'interests'],
    palettes: ['vermilion', 'ultramarine', 'bottle', 'plum'],
    pairings: ['playfair', 'bodoni'],
  },
};
