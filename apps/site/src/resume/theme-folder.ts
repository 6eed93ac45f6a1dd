import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/** Where the stylesheets of the themes are, their fonts beside them. */
export const themeFolder = dirname(createRequire(import.meta.url).resolve('@recto/themes/placement.css'));
