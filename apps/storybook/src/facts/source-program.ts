import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
// TypeScript 7 has no interface for programs; 6 reads the same source.
import ts from 'typescript-api';

/** The repository. */
export const root = fileURLToPath(new URL('../../../../', import.meta.url));

let program: ts.Program | undefined;

/** The packages that people install: what each exports begins in its `src/index.ts`. */
export const publicPackages = (): string[] =>
  globSync('packages/*/package.json', { cwd: root })
    .map((file) => ({ folder: file.split(/[\\/]/)[1] ?? '', manifest: JSON.parse(readFileSync(root + file, 'utf8')) }))
    .filter(({ manifest }) => !manifest.private && manifest.exports?.['.'])
    .map(({ folder }) => folder)
    .sort();

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  customConditions: ['@recto/source'],
  jsx: ts.JsxEmit.ReactJSX,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
  strict: true,
  types: [],
};

/** What is read besides the source of the packages. The types of all else would be most of the work, and are not shown. */
const READ = /^(?:\.|@recto\/|react$|react\/|csstype$)/;

function hostOf(): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (literals, file) =>
    literals.map(({ text }) =>
      READ.test(text) ? ts.resolveModuleName(text, file, options, host) : { resolvedModule: undefined },
    );
  return host;
}

/** The source of every package that people install, read once. */
export function sourceProgram(): ts.Program {
  const files = publicPackages().map((name) => `${root}packages/${name}/src/index.ts`);
  program ??= ts.createProgram(files.filter(ts.sys.fileExists), options, hostOf());
  return program;
}

/** The names that a package exports, each with what it stands for. */
export function exportsOf(name: string): ts.Symbol[] {
  const checker = sourceProgram().getTypeChecker();
  const file = sourceProgram().getSourceFile(`${root}packages/${name}/src/index.ts`);
  const module = file && checker.getSymbolAtLocation(file);
  return module ? checker.getExportsOfModule(module) : [];
}

/** What an exported name stands for, where it is re-exported. */
export function targetOf(symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? sourceProgram().getTypeChecker().getAliasedSymbol(symbol) : symbol;
}

/** The words of a comment, without its tags. Names that it links to are code. */
export const wordsOf = (symbol: ts.Symbol): string =>
  ts
    .displayPartsToString(symbol.getDocumentationComment(sourceProgram().getTypeChecker()))
    .replace(/\{@link (\S+?)\s*\}/g, '`$1`')
    .trim();

/** The text of a tag of a comment: `default`, `example`. */
export const tagOf = (symbol: ts.Symbol, name: string): string | undefined => {
  const tag = symbol.getJsDocTags(sourceProgram().getTypeChecker()).find((one) => one.name === name);
  return tag && ts.displayPartsToString(tag.text).trim();
};
