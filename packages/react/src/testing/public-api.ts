import { fileURLToPath } from 'node:url';
// TypeScript 7, which checks the types of the repository, has no API yet.
import ts from 'typescript-api';

export interface PublicProp {
  name: string;
  /** The file of its declaration, in `src`. */
  file: string;
  type: string;
  optional: boolean;
  description: string;
  /** The text of `@default`. */
  default: string | undefined;
}

export interface PublicComponent {
  name: string;
  /** Its file in `src`. */
  file: string;
  description: string;
  /** The code of each `@example`. */
  examples: string[];
  /** The props that Recto declares, in alphabetical order. */
  props: PublicProp[];
  /** The element whose props it takes too, by its interface: `HTMLTableElement`. */
  element: string | undefined;
}

const source = fileURLToPath(new URL('../', import.meta.url));

/** A type as its declaration writes it: `readonly Award[]`, not the fields of an award. */
function written(prop: ts.Symbol): string {
  const type = prop.getDeclarations()?.find(ts.isPropertySignature)?.type;
  return type?.getText().replace(/\s+/g, ' ') ?? 'unknown';
}

/** Every component that the package exports, with its documentation, read by TypeScript. */
export function publicComponents(): PublicComponent[] {
  const entry = `${source}index.ts`;
  const { config } = ts.readConfigFile(`${source}../tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, `${source}..`);
  // Without the types of browsers and of Node, whose names React's types know: to read them takes most of the time.
  const program = ts.createProgram([entry], { ...options, lib: ['lib.es2023.d.ts'], types: [] });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry);
  const module = file && checker.getSymbolAtLocation(file);
  if (!file || !module) throw new Error(`Recto: ${entry} could not be read.`);

  const isOurs = (declaration: ts.Declaration) => declaration.getSourceFile().fileName.startsWith(source);
  const fileOf = (symbol: ts.Symbol) =>
    symbol.getDeclarations()?.find(isOurs)?.getSourceFile().fileName.slice(source.length) ?? '';
  const words = (parts: ts.SymbolDisplayPart[]) => ts.displayPartsToString(parts);

  return checker
    .getExportsOfModule(module)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .filter(({ name, flags }) => flags & ts.SymbolFlags.Value && /^[A-Z]/.test(name))
    .map((symbol) => {
      const [signature] = checker.getTypeOfSymbolAtLocation(symbol, file).getCallSignatures();
      const [parameter] = signature?.getParameters() ?? [];
      const all = parameter ? checker.getTypeOfSymbolAtLocation(parameter, file).getProperties() : [];
      const ref = all.find(({ name }) => name === 'ref');
      return {
        name: symbol.name,
        file: fileOf(symbol),
        description: words(symbol.getDocumentationComment(checker)),
        examples: symbol
          .getJsDocTags(checker)
          .filter((tag) => tag.name === 'example')
          .map((tag) => words(tag.text ?? [])),
        element: ref && /\bHTML\w*Element\b/.exec(checker.typeToString(checker.getTypeOfSymbol(ref)))?.[0],
        props: all
          .filter((prop) => prop.getDeclarations()?.some(isOurs))
          .map((prop) => ({
            name: prop.name,
            file: fileOf(prop),
            type: written(prop),
            optional: Boolean(prop.flags & ts.SymbolFlags.Optional),
            description: words(prop.getDocumentationComment(checker)),
            default: words(prop.getJsDocTags(checker).find(({ name }) => name === 'default')?.text ?? []) || undefined,
          }))
          .sort((a, b) => a.name.localeCompare(b.name, 'en')),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
