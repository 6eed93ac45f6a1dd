import { readFileSync } from 'node:fs';
import ts from 'typescript-api';
import type { ExportFact, PackageFact } from './facts.ts';
import { exportsOf, publicPackages, root, tagOf, targetOf, wordsOf } from './source-program.ts';

/** Every package that people install, with all that it exports. */
export const packageFacts = (): PackageFact[] =>
  publicPackages().map((folder) => {
    const { name, description } = JSON.parse(readFileSync(`${root}packages/${folder}/package.json`, 'utf8'));
    return { name, sentence: description, exports: exportsOf(folder).map(exportFact) };
  });

function exportFact(symbol: ts.Symbol): ExportFact {
  const target = targetOf(symbol);
  return {
    name: symbol.name,
    kind: kindOf(symbol.name, target),
    sentence: firstSentence(wordsOf(target)),
    deprecated: tagOf(target, 'deprecated') !== undefined,
  };
}

function kindOf(name: string, { flags, valueDeclaration }: ts.Symbol): ExportFact['kind'] {
  if (flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias)) return 'type';
  const isFunction = (flags & ts.SymbolFlags.Function) !== 0 || isFunctionValue(valueDeclaration);
  if (/^[A-Z][a-z]/.test(name)) return flags & ts.SymbolFlags.Class ? 'value' : 'component';
  return isFunction ? 'function' : 'value';
}

const isFunctionValue = (declaration: ts.Declaration | undefined) =>
  declaration !== undefined &&
  ts.isVariableDeclaration(declaration) &&
  declaration.initializer !== undefined &&
  (ts.isArrowFunction(declaration.initializer) || ts.isFunctionExpression(declaration.initializer));

const firstSentence = (words: string) =>
  /^[\s\S]*?[.:!?](?=\s|$)/.exec(words)?.[0].replace(/\s+/g, ' ').replace(/:$/, '.') ?? words.replace(/\s+/g, ' ');
