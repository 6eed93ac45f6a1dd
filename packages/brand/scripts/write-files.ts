/** Writes dist/: tokens.css, faces.css with its font files and their licences, and the marks. Needs the built package. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { markFiles, tokensCss } from '../dist/index.js';
import { type Face, faces } from './faces.ts';

const require = createRequire(import.meta.url);
const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** One file of a face, and the rule that names it. The browser loads a file when the page has a character that is in it. */
async function writeFace(face: Face, weight: number, style: string): Promise<string> {
  const { family, from, part, name = part, characters } = face;
  const files = from.replace('@fontsource/', '');
  const folder = dirname(require.resolve(`${from}/package.json`));
  const ranges = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  // A package without parts has all of its letters in one file.
  const inPart = ranges[part];
  const kept = [...characters].filter((character) => !inPart || isIn(inPart, character)).join('');
  const source = await readFile(join(folder, 'files', `${files}-${part}-${weight}-${style}.woff2`));
  const file = `${files}-${name}-${weight}${style === 'normal' ? '' : `-${style}`}.woff2`;
  await writeFile(
    join(dist, 'fonts', file),
    await subsetFont(source, kept, { targetFormat: 'woff2', noLayoutClosure: true }),
  );
  return `@font-face {
  font-family: '${family}';
  font-style: ${style};
  font-weight: ${weight};
  font-display: swap;
  src: url('./fonts/${file}') format('woff2');
  unicode-range: ${rangeOf(kept)};
}
`;
}

/** Characters as a range of CSS: `U+20-7E,U+2014`. */
function rangeOf(characters: string): string {
  const codes = [...new Set([...characters].map((character) => character.codePointAt(0) ?? 0))].sort((a, b) => a - b);
  const runs = codes
    .filter((code) => !codes.includes(code - 1))
    .map((first) => {
      let last = first;
      while (codes.includes(last + 1)) last += 1;
      const hexadecimal = [first, last].map((code) => code.toString(16).toUpperCase());
      return `U+${first === last ? hexadecimal[0] : hexadecimal.join('-')}`;
    });
  return runs.join(',');
}

/** @param ranges as in CSS: `U+0000-00FF,U+0131` */
function isIn(ranges: string, character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return ranges.split(',').some((range) => {
    const [first = '', last = first] = range.trim().replace('U+', '').split('-');
    return Number.parseInt(first, 16) <= code && code <= Number.parseInt(last, 16);
  });
}

async function writeFaces(): Promise<void> {
  const rules = faces.flatMap((face) =>
    face.weights.flatMap((weight) => face.styles.map((style) => writeFace(face, weight, style))),
  );
  await writeFile(join(dist, 'faces.css'), (await Promise.all(rules)).join(''));
  const licences = [...new Set(faces.map(({ from }) => from))].map(
    async (from) =>
      `${from}\n\n${await readFile(join(dirname(require.resolve(`${from}/package.json`)), 'LICENSE'), 'utf8')}`,
  );
  await writeFile(join(dist, 'fonts', 'LICENSES.txt'), (await Promise.all(licences)).join(`\n\n${'-'.repeat(80)}\n\n`));
}

await mkdir(join(dist, 'fonts'), { recursive: true });
await mkdir(join(dist, 'marks'), { recursive: true });
await writeFaces();
await writeFile(join(dist, 'tokens.css'), tokensCss());
for (const [name, markup] of Object.entries(markFiles)) await writeFile(join(dist, 'marks', name), markup);
