import { dark, inks, light, shadows } from './colors.ts';
import { measures } from './measures.ts';

const declarations = (values: Readonly<Record<string, string>>, indent: string) =>
  Object.entries(values)
    .map(([name, value]) => `${indent}--brand-${name}: ${value};\n`)
    .join('');

/**
 * The stylesheet `tokens.css`: every colour and measure as a custom property of the root. The scheme follows the system,
 * unless the root has `data-scheme="light"` or `data-scheme="dark"`. On paper it is light.
 */
export function tokensCss(): string {
  const both = { ...inks, ...measures };
  const inLight = { ...light, ...shadows.light };
  const inDark = { ...dark, ...shadows.dark };
  return `/* Recto's own identity: site, studio and manual. Themes of résumés never read these, and these never read a theme. */
:root {
  color-scheme: light dark;
${declarations(both, '  ')}${declarations(inLight, '  ')}}
@media screen and (prefers-color-scheme: dark) {
  :root:not([data-scheme='light']) {
${declarations(inDark, '    ')}  }
}
@media screen {
  :root[data-scheme='dark'] {
    color-scheme: dark;
${declarations(inDark, '    ')}  }
}
:root[data-scheme='light'] {
  color-scheme: light;
}
`;
}
