import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
// TypeScript 7, which checks the types of the repository, has no API yet.
import ts from 'typescript-api';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The source files of every entry of a published package: `packages/schema/src/locales.ts`. */
const entries = globSync('packages/*/package.json', { cwd: root }).flatMap((manifest) => {
  const { private: isPrivate, exports = {} } = JSON.parse(readFileSync(root + manifest, 'utf8'));
  const sources = Object.values<string | { '@recto/source'?: string }>(exports).flatMap((entry) =>
    typeof entry === 'string' ? [] : (entry['@recto/source'] ?? []),
  );
  return isPrivate ? [] : sources.map((source) => root + manifest.replace('package.json', source.slice(2)));
});

test('every name that a package exports has a sentence that editors show', () => {
  assert.ok(entries.length > 5);
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    customConditions: ['@recto/source'],
    jsx: ts.JsxEmit.ReactJSX,
    allowImportingTsExtensions: true,
    noEmit: true,
    // Only comments are read: the types of the language are not needed.
    noLib: true,
    types: [],
  };
  const program = ts.createProgram(entries, options, hostOfOwnFiles(options));
  const checker = program.getTypeChecker();
  const exported = entries.flatMap((entry) => {
    const file = program.getSourceFile(entry);
    const module = file && checker.getSymbolAtLocation(file);
    assert.ok(module, entry);
    return checker.getExportsOfModule(module).map((symbol) => ({ entry: entry.slice(root.length), symbol }));
  });
  assert.ok(exported.length > 200);
  const sentence = (symbol: ts.Symbol) => {
    const original = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return ts.displayPartsToString(original.getDocumentationComment(checker));
  };
  const bare = exported.filter(({ symbol }) => !/\w{3}.*\.|\w:$/s.test(sentence(symbol)));
  assert.deepEqual(
    bare.map(({ entry, symbol }) => `${entry}: ${symbol.name}`),
    [],
  );
});

/** Finds files of the repository only: what comes from other packages has no sentence of ours. */
function hostOfOwnFiles(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (names, file) =>
    names.map(({ text }) =>
      /^(\.|@recto\/)/.test(text) ? ts.resolveModuleName(text, file, options, host) : { resolvedModule: undefined },
    );
  return host;
}
