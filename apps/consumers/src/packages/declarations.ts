import { join } from 'node:path';
// TypeScript 7, which checks the types of the repository, has no API yet.
import ts from 'typescript-api';
import type { PublicPackage } from './packages.ts';

/** The entries of a package that have declarations: `.`, `./locales`. */
function entriesOf({ folder, manifest }: PublicPackage): { entry: string; file: string }[] {
  return Object.entries(manifest.exports).flatMap(([entry, target]) =>
    typeof target === 'string' || !target.types ? [] : [{ entry, file: join(folder, target.types) }],
  );
}

/**
 * Writes down what packages declare: the signature of each name that they export, by entry, without comments, in the
 * order of the alphabet; then the types that these name, and that have no export.
 *
 * @returns Markdown, by the name of the package
 */
export function apiReports(packages: readonly PublicPackage[]): Map<string, string> {
  const program = ts.createProgram(
    packages.flatMap((one) => entriesOf(one).map(({ file }) => file)),
    {
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      // Declarations are printed as they stand: the types of the language are not needed.
      noLib: true,
      types: [],
    },
  );
  return new Map(packages.map((one) => [one.name, apiReport(program, one)]));
}

function apiReport(program: ts.Program, one: PublicPackage): string {
  const checker = program.getTypeChecker();
  const own = (declaration: ts.Declaration) =>
    declaration.getSourceFile().fileName.startsWith(`${one.folder.replaceAll('\\', '/')}/`);
  const original = (symbol: ts.Symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

  const exported = new Set<ts.Symbol>();
  const sections = entriesOf(one).map(({ entry, file }) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    const symbols = module ? checker.getExportsOfModule(module) : [];
    for (const symbol of symbols) exported.add(original(symbol));
    const texts = symbols.sort(byName).map((symbol) => textOf(symbol.name, original(symbol), own));
    return section(join(one.name, entry), texts);
  });
  const hidden = namedBy(exported, checker, original, own).map((symbol) => textOf(symbol.name, symbol, own));
  return [`# ${one.name}`, ...sections, ...(hidden.length > 0 ? [section('Named, not exported', hidden)] : [])].join(
    '\n\n',
  );
}

const byName = (one: ts.Symbol, other: ts.Symbol) => (one.name < other.name ? -1 : 1);

const section = (title: string, texts: readonly string[]) =>
  `## ${title}\n\n${texts.length > 0 ? `\`\`\`ts\n${texts.join('\n')}\n\`\`\`` : 'No names.'}\n`;

const printer = ts.createPrinter({ removeComments: true });

/** The declarations of a symbol as text, with its exported name where that is another one. */
function textOf(name: string, symbol: ts.Symbol, own: (declaration: ts.Declaration) => boolean): string {
  const declarations = (symbol.declarations ?? []).filter(own);
  if (declarations.length === 0) return `export { ${name} }; // of another package`;
  const texts = declarations.map((declaration) =>
    printer.printNode(ts.EmitHint.Unspecified, statementOf(declaration), declaration.getSourceFile()),
  );
  return [...(symbol.name === name ? [] : [`// ${name}:`]), ...texts].join('\n');
}

/** The whole of `declare const a: string`, of which the compiler takes `a: string` for the declaration. */
function statementOf(declaration: ts.Declaration): ts.Node {
  return ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
}

/** Symbols at the top of a module of the package that the declarations of others name, and that are not exported. */
function namedBy(
  exported: ReadonlySet<ts.Symbol>,
  checker: ts.TypeChecker,
  original: (symbol: ts.Symbol) => ts.Symbol,
  own: (declaration: ts.Declaration) => boolean,
): ts.Symbol[] {
  const found = new Set(exported);
  const isAtTop = (declaration: ts.Declaration) => ts.isSourceFile(statementOf(declaration).parent ?? declaration);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      const target = symbol && original(symbol);
      if (target?.declarations?.some((declaration) => own(declaration) && isAtTop(declaration))) found.add(target);
    }
    ts.forEachChild(node, visit);
  };
  // A set that grows is walked to its end.
  for (const symbol of found)
    for (const declaration of symbol.declarations ?? []) if (own(declaration)) visit(declaration);
  return [...found].filter((symbol) => !exported.has(symbol)).sort(byName);
}
