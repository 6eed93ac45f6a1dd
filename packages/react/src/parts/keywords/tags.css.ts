import { vars } from '@recto/themes';
import { component } from '../../styles/component.ts';

export const tags = component({
  display: 'flex',
  flexWrap: 'wrap',
  gap: `calc(${vars.space.gutter} * 0.5) ${vars.space.gutter}`,
});

export const tag = component({
  minInlineSize: 0,
  padding: '0 0.45em',
  border: `${vars.rule.hairline} solid ${vars.color.rule}`,
  borderRadius: '0.25em',
});
