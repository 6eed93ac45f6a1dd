/** Fails when text of the theme cannot be read, or a machine would read it wrongly: contrast, sizes, letter-spacing. */
import { checkTheme } from '@recto/themes';
import { forestTheme } from '../dist/forest.js';

const issues = checkTheme(forestTheme);
for (const { message, hint = '', location } of issues) {
  console.error(`${location.token ?? location.trait}: ${message} ${hint}`.trimEnd());
}
process.exitCode = issues.length > 0 ? 1 : 0;
