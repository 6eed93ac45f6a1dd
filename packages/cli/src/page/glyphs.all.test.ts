import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { themes } from '@recto/themes';
import { describe, expect, test } from 'vitest';
import { DOCUMENTS, documentText, folderWithFonts, PACKAGES } from '../testing/east-asian/east-asian-folder.ts';
import { folderWith } from '../testing/folder.ts';
import { recto } from '../testing/recto.ts';

interface Found {
  check: string;
  severity: string;
  rule: string;
  message: string;
}

/** Documents in scripts whose fonts come with the themes. */
const folder = fileURLToPath(new URL('../../../themes/src/testing/documents', import.meta.url));
const bundled = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
const latin = ['graduate.yaml', 'analyst.yaml'].map((name) => {
  const path = fileURLToPath(new URL(`../../../schema/examples/${name}`, import.meta.url));
  return [name, readFileSync(path, 'utf8')] as const;
});
const ideographs = await Promise.all(
  DOCUMENTS.map(async (name) => [`${name}.yaml`, await documentText(name)] as const),
);

const documents = Object.fromEntries([...latin, ...bundled, ...ideographs]);
const names = Object.keys(documents);

/** What `recto check` finds in every document in a theme, by file. */
async function checked(theme: string, cwd: string): Promise<[string, Found[]][]> {
  const { stdout } = await recto(['check', ...names, '--theme', theme, '--json'], { cwd });
  const { files } = JSON.parse(stdout) as { files: { file: string; findings: Found[] }[] };
  return files.map(({ file, findings }) => [file, findings]);
}

/**
 * Whether a name was read to the end of its line only. Where a line ends in another font than the next one begins with, as
 * with fonts in many files, pdf.js does not tell a line that goes on from one that is over.
 */
function isCutByLineEnd(message: string): boolean {
  const [, name = '', read = ''] = /^“(.*)” \(.*parsed as something else, and “(.*)” was read/.exec(message) ?? [];
  return read !== '' && (name.startsWith(read) || read.replaceAll(' | ', ' ').includes(name));
}

describe.each(Object.keys(themes))('%s', (theme) => {
  test('has a glyph for every character, and every field is read in its order', async () => {
    const found = await checked(theme, await folderWithFonts(documents, PACKAGES));
    expect(found.map(([file]) => file)).toEqual(names);
    const faults = found.flatMap(([file, findings]) =>
      findings
        .filter(({ check, severity }) => check === 'fonts' || (check === 'parsing' && severity === 'error'))
        .filter(({ message }) => !isCutByLineEnd(message))
        .map(({ rule, message }) => `${file} ${rule}: ${message}`),
    );
    expect(faults).toEqual([]);
  });
});

test('without the packages, the warning names the one to install', async () => {
  for (const [name, text] of ideographs) {
    const cwd = await folderWith({ [name]: text });
    const { stdout } = await recto(['pdf', name, '--theme', 'classic', '-o', 'out.pdf', '--json'], { cwd });
    const { characters } = JSON.parse(stdout) as { characters: { rule: string; hint: string }[] };
    expect(characters.map(({ hint }) => hint).join('\n')).toContain('npm install @fontsource/noto-');
  }
});
