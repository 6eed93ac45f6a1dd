import type { ThemeName } from '@recto/themes';
import { expect, it } from 'vitest';
import { checkAccessibility } from '../check/accessibility/check-accessibility.ts';
import { checkFonts } from '../check/fonts/check-fonts.ts';
import { type ExampleName, exampleSheet } from './example-sheets.ts';
import { renderer } from './renderer.ts';

/** Tests that examples in themes, on A4, pass every rule of accessibility and fonts. */
export function expectSoundPdf(sheets: readonly (readonly [ExampleName, ThemeName])[]): void {
  it.each(sheets)('%s in %s passes all rules of accessibility and fonts', async (example, theme) => {
    const { html, options } = exampleSheet(example, theme, 'a4');
    const { pdf } = await renderer.render(html, options);
    expect(await checkAccessibility(pdf)).toEqual([]);
    expect(await checkFonts(pdf)).toEqual([]);
  });
}
