import { traitVars, vars } from '@recto/themes';
import { globalStyle } from '@vanilla-extract/css';
import { component, narrow } from '../../styles/component.ts';
import { HEAD } from '../../styles/head.ts';
import { components } from '../../styles/layers.css.ts';
import { POINT } from '../../styles/row-space.css.ts';

// The main column is first in the document, and the aside is painted first: painted last it would stand, on several pages,
// between two parts of the main column.
export const columns = component({
  display: `${traitVars.groupDisplay.replace(')', '')}, ${traitVars.columnsDisplay})`,
  gridTemplate: traitVars.columns,
  columnGap: `calc(${vars.space.gutter} * 3)`,
  ...narrow({ display: 'block' }),
});

export const main = component({
  gridArea: 'main',
  // After the aside: painted before it, the main column of later pages would stand between its parts.
  order: 1,
  minInlineSize: 0,
  '@media': { print: { gridColumn: traitVars.mainColumns } },
  // An aside that is longer than the first page has its column on all.
  selectors: { '[data-recto-aside] &': { '@media': { print: { gridColumn: 'main' } } } },
});

/** Keeps the place of a rail free in print, down to the foot of the first page. The head is as high as the picture. */
export const rail = component({
  display: 'none',
  selectors: { '[data-recto-aside] &': { '@media': { print: { display: 'none' } } } },
  '@media': {
    print: {
      display: traitVars.railDisplay,
      float: traitVars.rail as 'none',
      inlineSize: `calc(25% + ${vars.space.gutter} * 3)`,
      blockSize: `calc((var(--recto-paper-height) - 2 * ${vars.page.marginBlock}) * var(--recto-zoom, 1) - ${HEAD} - 5 * ${POINT})`,
    },
  },
});

export const aside = component({ gridArea: 'rail', alignSelf: 'start', minInlineSize: 0 });

// In a narrow column a grade is under the school, where its line starts.
globalStyle(`${aside} [data-part='entry-note']`, {
  '@layer': { [components]: { flex: '1 0 100%', textAlign: 'start' } },
});
