/** Fails when text of the theme cannot be read, or a machine would read it wrongly: contrast, sizes, letter-spacing. */
import { checkTheme } from '@recto/themes';
import { forestTheme } from '../dist/forest.js';

const findings = checkTheme(forestTheme);
for (const { token, message } of findings) console.error(`${token}: ${message}`);
process.exitCode = findings.length > 0 ? 1 : 0;
