import { traitVars } from '@recto/themes';
import { globalStyle } from '@vanilla-extract/css';
import { component } from '../../styles/component.ts';
import { components } from '../../styles/layers.css.ts';

export const publications = component({ counterReset: 'publication' });

export const publication = component({
  counterIncrement: 'publication',
  paddingInlineStart: traitVars.numberIndent,
});

export const citation = component({ textWrap: 'pretty' });

export const source = component({ fontStyle: 'italic' });

export const doi = component({ fontSize: '0.9em' });

// Within the line of the title, so that extractors keep the number with it.
globalStyle(`${publication} [data-part="entry-title"]::before`, {
  '@layer': {
    [components]: {
      content: traitVars.number,
      display: 'inline-block',
      inlineSize: traitVars.numberIndent,
      marginInlineStart: `calc(-1 * ${traitVars.numberIndent})`,
    },
  },
});
