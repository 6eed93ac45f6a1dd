import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { choices, type Framework, pathInPackage } from './choices.ts';
import { composeSheet } from './compose.ts';
import { documentFor } from './document.ts';
import type { PackageManager } from './package-manager.ts';

/** What a project is made of. */
export interface ProjectOptions {
  /** Name of the package. */
  name: string;
  framework: Framework;
  /** `empty`, `example`, or a file in YAML or JSON. */
  document: string;
  /** The theme that the project's own one is made of. */
  theme: string;
  /** Paper of a new document. */
  paper: string;
  /** The package manager whose commands its texts name. @default 'npm' */
  manager?: PackageManager;
}

/** Under their own names these would mean something to npm where the templates lie. */
const SHELVED: Readonly<Record<string, string>> = { '_package.json': 'package.json', _gitignore: '.gitignore' };

/**
 * The files of a project, by their path in its folder: those that all have, those of the framework, the document and its pictures.
 *
 * @throws {Failure} when the document cannot be read
 */
export function projectFiles(options: ProjectOptions): Map<string, string | Uint8Array> {
  const { framework, document, paper } = options;
  const { text, order, pictures } = documentFor(document, paper);
  const files = new Map([...filesOf('shared'), ...filesOf(framework)]);
  const theme = choices().themes.find(({ name }) => name === options.theme);
  if (!theme) throw new Error(`There is no theme ${options.theme}.`);
  files.set('src/sheet.tsx', composeSheet(files.get('src/sheet.tsx') ?? '', theme, order));
  for (const [path, content] of files) files.set(path, inTheme(path, content, theme.name));
  if (framework === 'next') {
    for (const path of ['README.md', '.github/workflows/publish.yml'])
      files.set(path, (files.get(path) ?? '').replace(/\bdist\b/g, 'out'));
  }
  files.set('package.json', withVersions(files.get('package.json') ?? '', options.name));
  files.set('README.md', (files.get('README.md') ?? '').replace('resume-site', options.name));
  for (const [path, content] of files) files.set(path, withCommandsOf(options.manager ?? 'npm', path, content));
  files.set('resume.yaml', text);
  const copies = [...pictures].map(([path, file]) => [path, readFileSync(file)] as const);
  return new Map<string, string | Uint8Array>([...copies, ...files]);
}

/** How each is installed, and installs, where a workflow starts with Node and npm alone. */
const IN_WORKFLOW: Readonly<Record<PackageManager, string>> = {
  npm: 'npm install',
  pnpm: 'npx --yes pnpm install',
  yarn: 'corepack enable && yarn install',
  bun: 'npx --yes bun install',
};

/** The templates are written for npm. */
function withCommandsOf(manager: PackageManager, path: string, content: string): string {
  if (path === 'package.json') return content;
  const install = path.endsWith('.yml') ? IN_WORKFLOW[manager] : `${manager} install`;
  // npm runs the scripts of packages that others have installed; those of Yarn may be where npm does not look.
  const runner = path.endsWith('.yml') && manager !== 'yarn' ? 'npm' : manager;
  return content.replace(/\bnpm install\b/g, install).replace(/\bnpm run\b/g, `${runner} run`);
}

function filesOf(template: string): [path: string, content: string][] {
  const folder = pathInPackage(`templates/${template}`);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = relative(folder, file).replaceAll('\\', '/');
      return [SHELVED[path] ?? path, readFileSync(file, 'utf8')];
    });
}

/** The templates are made of the theme classic. As a variable, `sidebar-dark` is `sidebarDark`. */
function inTheme(path: string, content: string, theme: string): string {
  if (path !== 'src/theme.ts') return content.replaceAll('@recto/themes/classic.css', `@recto/themes/${theme}.css`);
  return content.replace(
    /\bclassic\b/g,
    theme.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
  );
}

/** A package.json with a name and with versions: those of this release, and of `templates/versions.json`. */
function withVersions(text: string, name: string): string {
  const versions: Record<string, string> = JSON.parse(readFileSync(pathInPackage('templates/versions.json'), 'utf8'));
  const manifest = JSON.parse(text);
  for (const group of ['dependencies', 'devDependencies']) {
    for (const dependency of Object.keys(manifest[group] ?? {})) {
      const version = dependency.startsWith('@recto/') ? `^${choices().version}` : versions[dependency];
      if (version === undefined) throw new Error(`templates/versions.json has no version of ${dependency}.`);
      manifest[group][dependency] = version;
    }
  }
  return `${JSON.stringify({ ...manifest, name }, null, 2)}\n`;
}
