/** Writes dist/forest.css out of the built theme. */
import { writeFile } from 'node:fs/promises';
import { themeCss } from '@recto/themes';
import { forestTheme } from '../dist/forest.js';

await writeFile(new URL('../dist/forest.css', import.meta.url), themeCss(forestTheme));
