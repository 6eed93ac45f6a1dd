import { traitVars, vars } from '@recto/themes';
import { component } from '../../styles/component.ts';

export const contacts = component({ fontSize: vars.size.contact, fontStyle: 'normal' });

export const row = component({
  display: 'flex',
  flexDirection: traitVars.contactsDirection as 'row',
  flexWrap: 'wrap',
  justifyContent: traitVars.headerAlign,
  // Wide enough that parsers do not fuse what stands at its sides. The rule is drawn only between two on one line, and
  // only by browsers that know gap decorations; the gap alone does it elsewhere.
  columnGap: '1.4em',
  columnRule: `calc(${vars.rule.hairline} * 1.25) solid ${vars.color.muted}`,
});

export const contact = component({ minInlineSize: 0, overflowWrap: 'anywhere' });

export const label = component({ display: traitVars.contactLabel, fontWeight: vars.weight.strong });
