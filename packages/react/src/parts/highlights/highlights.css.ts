import { traitVars, vars } from '@recto/themes';
import { component } from '../../styles/component.ts';

export const highlights = component({
  // Beside the rail of a first page, bullets stand in the list and not in the rail.
  display: 'flow-root',
  paddingInlineStart: vars.space.indent,
  // A character, because parsers recognise bullets by it.
  listStyleType: traitVars.bullet,
});

export const highlight = component({
  paddingInlineStart: '0.1em',
  '::marker': { fontSize: traitVars.bulletSize },
  selectors: { '& + &': { marginBlockStart: vars.space.highlight } },
});
