import { traitVars, vars } from '@recto/themes';
import { component } from '../../styles/component.ts';

export const highlights = component({
  paddingInlineStart: vars.space.indent,
  // A character, because parsers recognise bullets by it.
  listStyleType: traitVars.bullet,
});

export const highlight = component({
  paddingInlineStart: '0.1em',
  '::marker': { fontSize: traitVars.bulletSize },
  selectors: { '& + &': { marginBlockStart: vars.space.highlight } },
});
