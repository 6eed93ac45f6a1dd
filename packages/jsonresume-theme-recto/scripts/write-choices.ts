// Writes a module for each theme, and for each variant of it: `dist/themes/swiss.js`, `dist/themes/swiss/cobalt.js`. The
// tools load a theme by the name of its module, and can pass nothing else.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { themes } from '@recto/themes';

const folder = new URL('../dist/themes/', import.meta.url);

async function write(path: string, options: { theme: string; variant?: string }): Promise<void> {
  const file = new URL(`${path}.js`, folder);
  const up = '../'.repeat(path.split('/').length);
  const choice = `createTheme(${JSON.stringify(options)})`;
  await mkdir(dirname(file.pathname), { recursive: true });
  await writeFile(
    file,
    `import { createTheme } from '${up}create-theme.js';\nexport const { render, pdfRenderOptions } = ${choice};\n`,
  );
}

for (const [theme, { palettes = {}, pairings = {} }] of Object.entries(themes)) {
  await write(theme, { theme });
  for (const variant of Object.keys({ ...palettes, ...pairings })) {
    await write(`${theme}/${variant}`, { theme, variant });
  }
}
