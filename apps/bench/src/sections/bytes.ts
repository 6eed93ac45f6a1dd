import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { toDocx } from '@recto/formats/docx';
import { toMarkdown } from '@recto/formats/markdown';
import { toText } from '@recto/formats/text';
import { toVcard } from '@recto/formats/vcard';
import { toJsonResume } from '@recto/schema';
import { fontsFor, type ThemeName, themes } from '@recto/themes';
import { themeFonts } from '@recto/themes/theme-fonts';
import { createTheme } from 'jsonresume-theme-recto';
import { sample } from '../documents.ts';
import type { Cell, Section, Table } from '../table.ts';

const require = createRequire(import.meta.url);
const packages = fileURLToPath(new URL('../../../../packages/', import.meta.url));
const sized = (name: string, content: string | Uint8Array): Cell[] => [
  name,
  Buffer.byteLength(content) / 1000,
  gzipSync(content).length / 1000,
];

/** How many bytes what is written, linked, published and loaded has. */
export const bytes: Section = {
  title: 'Bytes',
  measure: async ({ quick }) => [await exportsOf(), stylesheets(), fonts(), ...(quick ? [] : [tarballs()])],
};

async function exportsOf(): Promise<Table> {
  const { resume, value } = sample();
  const page = (source: 'inline' | 'system') => createTheme({ fonts: source, warn: () => {} }).render(value);
  const rows = [
    sized('text', toText(resume).content),
    sized('Markdown', toMarkdown(resume).content),
    sized('Word', (await toDocx(resume)).content),
    sized('vCard', toVcard(resume).content),
    sized('JSON Resume', JSON.stringify(toJsonResume(resume))),
    sized('page in one file, fonts inside', page('inline')),
    sized('page in one file, fonts of the system', page('system')),
  ];
  return { title: 'Bytes: exports of the sample', columns: ['', 'kB', 'kB gzipped'], rows };
}

function stylesheets(): Table {
  const names = [
    '@recto/react/styles.css',
    '@recto/print/print.css',
    '@recto/themes/classic.css',
    '@recto/themes/placement.css',
  ];
  const rows = names.map((name) => sized(name, readFileSync(require.resolve(name))));
  return { title: 'Bytes: stylesheets', columns: ['', 'kB', 'kB gzipped'], rows };
}

function fonts(): Table {
  const folder = dirname(require.resolve('@recto/themes/classic.css'));
  const rows = (Object.keys(themes) as ThemeName[]).map((name): Cell[] => {
    const { tokens } = themes[name];
    const families = new Set(Object.values(tokens.font).flat());
    const used = fontsFor(
      themeFonts[name].filter(({ family }) => families.has(family)),
      sample().json,
    );
    const files = new Set(used.flatMap((font) => ('local' in font ? [] : [font.src])));
    return [name, files.size, [...files].reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) / 1000];
  });
  return { title: 'Bytes: fonts that the sample may load, by theme', columns: ['', 'files', 'kB'], rows, chart: 2 };
}

function tarballs(): Table {
  const folders = globSync('*/package.json', { cwd: packages })
    .sort()
    .filter((path) => !JSON.parse(readFileSync(join(packages, path), 'utf8')).private)
    .map((path) => `./${dirname(path)}`);
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts', ...folders];
  const { stdout } = spawnSync('npm', args, { cwd: packages, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const packed = JSON.parse(stdout) as { name: string; size: number; unpackedSize: number; entryCount: number }[];
  const rows = packed.map(({ name, size, unpackedSize, entryCount }): Cell[] => [
    name,
    size / 1000,
    unpackedSize / 1000,
    entryCount,
  ]);
  return { title: 'Bytes: tarballs', columns: ['', 'kB', 'kB unpacked', 'files'], rows, chart: 1 };
}
