import { vars } from '@recto/themes';
import { globalStyle } from '@vanilla-extract/css';
import { component } from '../../styles/component.ts';
import { components } from '../../styles/layers.css.ts';

// A line of a letter is easiest to read with 60 to 75 characters. The gaps are one line, as on a typewriter.
export const letter = component({
  display: 'flow-root',
  maxInlineSize: '42em',
  marginBlockStart: `calc(${vars.space.section} * 2)`,
  fontSize: `calc(${vars.size.body} * 1.08)`,
  lineHeight: `calc(${vars.leading.body} * 1.12)`,
});

// With the lowest specificity, so that a section in a letter keeps its own margin.
globalStyle(`:where(${letter} > * + *)`, { '@layer': { [components]: { marginBlockStart: '1em' } } });

export const line = component({ display: 'block' });
