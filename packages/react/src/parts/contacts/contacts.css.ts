import { traitVars, vars } from '@recto/themes';
import { component } from '../../styles/component.ts';

export const contacts = component({ fontFamily: vars.font.data, fontSize: vars.size.contact });

export const row = component({
  display: 'flex',
  flexDirection: traitVars.contactsDirection as 'row',
  flexWrap: 'wrap',
  justifyContent: traitVars.headerAlign,
  // Wide enough that parsers do not join the contacts at its sides. Between two contacts on one line is a rule as high as
  // small letters, in browsers with gap decorations; in others there is the gap alone.
  columnGap: '1.4em',
  '@supports': {
    '(column-rule-inset: 0)': {
      columnRule: `${vars.rule.hairline} solid ${vars.color.muted}`,
      ...({ columnRuleInset: '0.36em' } as object),
    },
  },
});

export const contact = component({ minInlineSize: 0 });

export const label = component({ display: traitVars.contactLabel, fontWeight: vars.weight.strong });
