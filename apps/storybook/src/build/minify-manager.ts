import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minify } from 'vite';

// Storybook writes the scripts around its pages with their comments and spaces: five megabytes, of which half is text
// that a browser has to fetch and to read before the first page is asked for.

const built = fileURLToPath(new URL('../../storybook-static/', import.meta.url));

for (const file of globSync(['sb-manager/*.js', 'sb-addons/*/*.js'], { cwd: built })) {
  const path = built + file;
  const { code, errors } = await minify(path, readFileSync(path, 'utf8'), { module: true });
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join('; ')}`);
  writeFileSync(path, code);
}
