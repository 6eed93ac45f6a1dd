import { traitVars, vars } from '@recto/themes';
import { globalStyle } from '@vanilla-extract/css';
import { component, narrow } from '../../styles/component.ts';
import { components } from '../../styles/layers.css.ts';

// The main column is first in the document, and the aside is painted first: painted last it would stand, on several pages,
// between two parts of the main column.
export const columns = component({
  display: traitVars.columnsDisplay,
  gridTemplate: traitVars.columns,
  columnGap: `calc(${vars.space.gutter} * 3)`,
  ...narrow({ display: 'block' }),
});

export const main = component({
  gridArea: 'main',
  // After the aside: painted before it, the main column of later pages would stand between its parts.
  order: 1,
  minInlineSize: 0,
});

/** Keeps the place of a rail free in print, in themes that have one. */
export const rail = component({ display: 'none' });

export const aside = component({ gridArea: 'rail', alignSelf: 'start', minInlineSize: 0 });

// In a narrow column a grade is under the school, where its line starts.
globalStyle(`${aside} [data-part='entry-note']`, {
  '@layer': { [components]: { flex: '1 0 100%', textAlign: 'start' } },
});
