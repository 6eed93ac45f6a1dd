const ALL_BUT_CLI = [
  'schema',
  'themes',
  'react',
  'print',
  'parse',
  'formats',
  'pdf',
  'jsonresume-theme-recto',
  'batch',
];

/** The packages that each package may depend on: docs/adr/0011. Applications may depend on every package. */
const DIRECTIONS: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  themes: [],
  react: ['schema', 'themes'],
  print: ['themes'],
  'pdf-objects': [],
  parse: ['schema'],
  formats: ['schema', 'themes'],
  pdf: ['print'],
  'jsonresume-theme-recto': ['schema', 'react', 'themes', 'print'],
  batch: ALL_BUT_CLI.filter((name) => name !== 'batch'),
  cli: ALL_BUT_CLI,
  'create-recto': [],
  brand: [],
};

/**
 * Packages that the build writes into a package, whose manifest names them for development only: a private one, and of
 * the schema what its readers and the errors of `defineTheme` share, to find the nearest word.
 */
const BUNDLED: Readonly<Record<string, readonly string[]>> = {
  themes: ['schema'],
  parse: ['pdf-objects'],
  pdf: ['pdf-objects'],
};

/** The packages that only tests and scripts may use besides; none of those files is published. */
const IN_DEVELOPMENT: Readonly<Record<string, readonly string[]>> = {
  'create-recto': ['cli', 'schema', 'themes'],
  formats: ['pdf'],
  parse: ['pdf', 'print', 'react', 'themes'],
  pdf: ['react', 'schema', 'themes'],
};

/** What the check reads of a package or an application. */
export interface Workspace {
  /** The name of its manifest: `@recto/react`. */
  name: string;
  /** Its folder beneath the root: `packages/react`. */
  folder: string;
  /** Dependencies of every kind in its manifest, except those for development. */
  dependencies: readonly string[];
  /** Dependencies for development in its manifest. */
  devDependencies: readonly string[];
  /** The imports of its files. */
  imports: readonly { file: string; specifier: string }[];
}

/** The specifiers of every import, export from, import() and @import in a source text. */
export function importsOf(source: string): string[] {
  const pattern = /(?:\bfrom|\bimport|@import)\s*(?:\(\s*|url\(\s*)?(["'])([^"'\n]+)\1/g;
  return [...source.matchAll(pattern)].map(([, , specifier = '']) => specifier);
}

/** Every violation of the directions, as a sentence. */
export function violations(workspaces: readonly Workspace[]): string[] {
  const named = new Map(workspaces.map((workspace) => [workspace.name, workspace]));
  return workspaces.flatMap((from) => {
    const depending = (names: readonly string[], kind: Kind) =>
      names.flatMap((name) => {
        const to = named.get(name);
        return to ? againstDirections(from, to, `${from.folder}/package.json`, kind) : [];
      });
    const direct = [...depending(from.dependencies, 'published'), ...depending(from.devDependencies, 'development')];
    const imported = from.imports.flatMap(({ file, specifier }) => {
      if (isTemplate(file)) return [];
      const place = `${from.folder}/${file}`;
      if (specifier.startsWith('.')) return leaving(from, place, specifier);
      const to = named.get(packageName(specifier));
      if (!to) return [];
      const inner = specifier.startsWith(`${to.name}/src`)
        ? [`${place} reaches into the source of ${to.name}: ${specifier}`]
        : [];
      return [...againstDirections(from, to, place, isUnpublished(file) ? 'development' : 'source'), ...inner];
    });
    return [...direct, ...imported];
  });
}

/** Where a dependency is: in a published manifest, in source that the build bundles, or in tests and scripts. */
type Kind = 'published' | 'source' | 'development';

function againstDirections(from: Workspace, to: Workspace, place: string, kind: Kind): string[] {
  if (from === to) return [];
  if (isApplication(to)) return [`${place} depends on ${to.name}, and nothing depends on an application`];
  if (isApplication(from)) return [];
  const allowed = DIRECTIONS[baseName(from)];
  if (!allowed) return [`${from.folder} has no directions. Give it some in scripts/directions.ts`];
  if (allowed.includes(baseName(to))) return [];
  if (kind !== 'published' && BUNDLED[baseName(from)]?.includes(baseName(to))) return [];
  if (kind === 'development' && IN_DEVELOPMENT[baseName(from)]?.includes(baseName(to))) return [];
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
  if (target === SHARED_BY_BUILDS && place.endsWith('/tsdown.config.ts')) return [];
  return [`${place} leaves its package: ${specifier}. Import the package by its name`];
}

/** The time limits of tests, which are outside of the packages. */
const SHARED_BY_TESTS = '/vitest.shared.js';

/** The texts of licences, which builds write beside what they bundle. */
const SHARED_BY_BUILDS = '/scripts/third-party-licenses.ts';

/** Files that no package publishes. */
const isUnpublished = (file: string) =>
  /^scripts\/|^src\/testing\/|^vitest\.(all\.)?config\.ts$|\.test\.tsx?$/.test(file);
/** Files of projects that people begin with; these have manifests of their own. */
const isTemplate = (file: string) => file.startsWith('templates/');
const isApplication = ({ folder }: Workspace) => folder.startsWith('apps/');
const baseName = ({ folder }: Workspace) => folder.replace(/^packages\//, '');
const packageName = (specifier: string) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
