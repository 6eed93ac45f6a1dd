import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** A folder of static font files, for pages that a test prints. */
export const fontRoot = join(dirname(require.resolve('@fontsource/source-serif-4/package.json')), 'files');
