import { vars } from '@recto/themes';
import { component, narrow } from '../styles/layers.css.ts';
import { box, cell as tableCell } from '../styles/table.css.ts';

export const table = `${box} ${component({ tableLayout: 'fixed', ...narrow({ display: 'block' }) })}`;

export const labelColumn = component({ inlineSize: '24.5%', ...narrow({ display: 'none' }) });

export const body = component({ ...narrow({ display: 'block' }) });

export const row = component({ ...narrow({ display: 'block' }) });

const cell = `${tableCell} ${component({
  paddingBlock: `calc(${vars.space.cell} * 0.5)`,
  ...narrow({ display: 'block' }),
})}`;

const labelCell = component({
  fontWeight: vars.weight.strong,
  textAlign: 'start',
  textWrap: 'balance',
  ...narrow({ paddingBlockEnd: 0 }),
});

export const label = {
  baseline: `${cell} ${labelCell} ${component({ verticalAlign: 'baseline' })}`,
  middle: `${cell} ${labelCell} ${component({ verticalAlign: 'middle' })}`,
};

export const content = `${cell} ${component({
  verticalAlign: 'top',
  textWrap: 'pretty',
  ...narrow({ borderBlockStart: 0, borderInlineStart: 0, paddingBlockStart: 0 }),
})}`;
