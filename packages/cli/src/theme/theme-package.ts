import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { ThemeName } from '@recto/themes';
import manifest from '../../package.json' with { type: 'json' };
import { pathInPackage } from '../package-folder.ts';
import { camelCase, titleCase } from './theme-name.ts';

/** A theme as an npm package, called forest and made of classic: a whole one, which a new one is a copy of. */
const TEMPLATE = pathInPackage('templates', 'theme');

/** Under their own names these would mean something to npm where the template lies. */
const SHELVED: Readonly<Record<string, string>> = { '_package.json': 'package.json', _gitignore: '.gitignore' };

/**
 * The files of a new theme, by their path in its folder.
 *
 * @param name a name that `parseThemeName` let pass
 * @param base the theme that it extends
 */
export async function themePackage(name: string, base: ThemeName): Promise<Map<string, string>> {
  const words: Readonly<Record<string, string>> = {
    forestTheme: `${camelCase(name)}Theme`,
    Forest: titleCase(name),
    forest: name,
    Classic: titleCase(base),
    classic: base,
  };
  // In one go, so that a name with another word of the template in it stays as it is.
  const renamed = (text: string) => text.replace(/forestTheme|[Ff]orest|[Cc]lassic/g, (word) => words[word] ?? word);

  const files = new Map<string, string>();
  const entries = await readdir(TEMPLATE, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const path = renamed(relative(TEMPLATE, file).replaceAll('\\', '/'));
    const text = renamed(await readFile(file, 'utf8'));
    files.set(SHELVED[path] ?? path, path === '_package.json' ? withVersions(text) : text);
  }
  return files;
}

/** Asks for the packages of this release. */
function withVersions(text: string): string {
  const versions: Readonly<Record<string, string>> = {
    ...manifest.dependencies,
    '@recto/cli': `^${manifest.version}`,
  };
  return text.replace(/"(@recto\/[\w-]+)": "[^"]*"/g, (line, name: string) =>
    versions[name] === undefined ? line : `"${name}": "${versions[name]}"`,
  );
}
