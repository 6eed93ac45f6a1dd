import { traitVars, vars } from '@recto/themes';
import { component, narrow } from '../../styles/component.ts';

// The main column is first in the document, and the aside is painted first: painted last it would stand, on several pages,
// between two parts of the main column.
export const columns = component({
  display: traitVars.columnsDisplay,
  gridTemplate: traitVars.columns,
  columnGap: `calc(${vars.space.gutter} * 3)`,
  ...narrow({ display: 'block' }),
});

export const main = component({ gridArea: 'main', minInlineSize: 0 });

export const aside = component({ gridArea: 'aside', order: -1, minInlineSize: 0 });
