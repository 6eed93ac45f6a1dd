/** What the packages may know of each other: DESIGN.md, section 1, and docs/adr/0009. Applications may use every package. */
const DIRECTIONS: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  themes: [],
  react: ['schema', 'themes'],
  print: ['themes'],
  pdf: ['schema', 'print'],
  cli: ['schema', 'react', 'themes', 'print', 'pdf'],
  'create-recto': [],
  'jsonresume-theme-recto': ['schema', 'react', 'themes', 'print', 'pdf'],
};

/** What only their tests and scripts may know besides; none of it is published. */
const IN_DEVELOPMENT: Readonly<Record<string, readonly string[]>> = {
  pdf: ['react', 'themes'],
};

/** A package or an application, as far as directions go. */
export interface Workspace {
  /** The name of its manifest: `@recto/react`. */
  name: string;
  /** Its folder beneath the root: `packages/react`. */
  folder: string;
  /** What its manifest names, dependencies of every kind but those of development. */
  dependencies: readonly string[];
  /** What its manifest names for development. */
  devDependencies: readonly string[];
  /** What its files import. */
  imports: readonly { file: string; specifier: string }[];
}

/** Every import, export from and import() of a source text, and what its stylesheets import. */
export function importsOf(source: string): string[] {
  const pattern = /(?:\bfrom|\bimport|@import)\s*(?:\(\s*|url\(\s*)?(["'])([^"'\n]+)\1/g;
  return [...source.matchAll(pattern)].map(([, , specifier = '']) => specifier);
}

/** What goes against the directions, a sentence each. */
export function violations(workspaces: readonly Workspace[]): string[] {
  const named = new Map(workspaces.map((workspace) => [workspace.name, workspace]));
  return workspaces.flatMap((from) => {
    const depending = (names: readonly string[], unpublished: boolean) =>
      names.flatMap((name) => {
        const to = named.get(name);
        return to ? againstDirections(from, to, `${from.folder}/package.json`, unpublished) : [];
      });
    const direct = [...depending(from.dependencies, false), ...depending(from.devDependencies, true)];
    const imported = from.imports.flatMap(({ file, specifier }) => {
      const place = `${from.folder}/${file}`;
      if (specifier.startsWith('.')) return leaving(from, place, specifier);
      const to = named.get(packageName(specifier));
      if (!to) return [];
      const inner = specifier.startsWith(`${to.name}/src`)
        ? [`${place} reaches into the source of ${to.name}: ${specifier}`]
        : [];
      return [...againstDirections(from, to, place, isUnpublished(file)), ...inner];
    });
    return [...direct, ...imported];
  });
}

function againstDirections(from: Workspace, to: Workspace, place: string, unpublished: boolean): string[] {
  if (from === to) return [];
  if (isApplication(to)) return [`${place} depends on ${to.name}, and nothing depends on an application`];
  if (isApplication(from)) return [];
  const allowed = DIRECTIONS[baseName(from)];
  if (!allowed) return [`${from.folder} has no directions. Give it some in scripts/directions.ts`];
  if (allowed.includes(baseName(to))) return [];
  if (unpublished && IN_DEVELOPMENT[baseName(from)]?.includes(baseName(to))) return [];
  return [
    `${place} depends on ${to.name}; ${baseName(from)} may depend on ${allowed.join(', ') || 'no other package'}`,
  ];
}

function leaving(from: Workspace, place: string, specifier: string): string[] {
  const [path = ''] = specifier.split('?');
  const target = new URL(path, `file:///${place}`).pathname;
  if (target.startsWith(`/${from.folder}/`)) return [];
  if (target === SHARED_BY_TESTS && (isApplication(from) || isUnpublished(place.slice(from.folder.length + 1))))
    return [];
  return [`${place} leaves its package: ${specifier}. Import the package by its name`];
}

/** The limits of time for tests, which stand beside the packages. */
const SHARED_BY_TESTS = '/vitest.shared.js';

/** Files that no package brings along. */
const isUnpublished = (file: string) => /^scripts\/|^src\/testing\/|^vitest\.config\.ts$|\.test\.tsx?$/.test(file);
const isApplication = ({ folder }: Workspace) => folder.startsWith('apps/');
const baseName = ({ folder }: Workspace) => folder.replace(/^packages\//, '');
const packageName = (specifier: string) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
