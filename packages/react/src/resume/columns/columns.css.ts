import { traitVars, vars } from '@recto/themes';
import { component, narrow } from '../../styles/component.ts';

// A grid with the main column first in the document, so that text extractors read it first.
export const columns = component({
  display: traitVars.columnsDisplay,
  gridTemplate: traitVars.columns,
  columnGap: `calc(${vars.space.gutter} * 3)`,
  ...narrow({ display: 'block' }),
});

export const main = component({ gridArea: 'main', minInlineSize: 0 });

export const aside = component({ gridArea: 'aside', minInlineSize: 0 });
