import { traitVars, vars } from '@recto/themes';
import { component } from '../../styles/component.ts';

export const highlights = component({
  paddingInlineStart: vars.space.indent,
  // A glyph, not a shape: parsers know a bullet by its character.
  listStyleType: traitVars.bullet,
  listStylePosition: 'outside',
});

export const highlight = component({
  paddingInlineStart: '0.1em',
  textWrap: 'pretty',
  selectors: { '& + &': { marginBlockStart: vars.space.highlight } },
});
