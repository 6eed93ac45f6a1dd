import ts from 'typescript-api';
import type { ComponentFact, PropFact } from './facts.ts';
import { exportsOf, sourceProgram, tagOf, targetOf, wordsOf } from './source-program.ts';

/** More values than these are named by their type alone. */
const MOST_VALUES = 10;

let known: ComponentFact[] | undefined;

/** Every component of `@recto/react`, with its props from the source, which is read once. */
export function componentFacts(): ComponentFact[] {
  known ??= readComponents();
  return known;
}

function readComponents(): ComponentFact[] {
  const exported = exportsOf('react');
  const named = new Map(exported.map((symbol) => [symbol.name, targetOf(symbol)]));
  return exported
    .filter(({ name }) => /^[A-Z]/.test(name) && named.has(`${name}Props`))
    .map(({ name }) => componentFact(name, named.get(name) as ts.Symbol, named.get(`${name}Props`) as ts.Symbol))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

/** Exported components without a type of props of their name, by which they would be known. */
export function componentsWithoutProps(): string[] {
  const exported = exportsOf('react');
  const names = new Set(exported.map(({ name }) => name));
  return exported
    .filter((symbol) => /^[A-Z]/.test(symbol.name) && !names.has(`${symbol.name}Props`) && isCalled(targetOf(symbol)))
    .map(({ name }) => name);
}

const isCalled = (symbol: ts.Symbol) =>
  (symbol.flags & ts.SymbolFlags.Value) !== 0 &&
  sourceProgram().getTypeChecker().getTypeOfSymbol(symbol).getCallSignatures().length > 0;

function componentFact(name: string, symbol: ts.Symbol, propsSymbol: ts.Symbol): ComponentFact {
  const type = sourceProgram().getTypeChecker().getDeclaredTypeOfSymbol(propsSymbol);
  const ours = type.getProperties().filter((prop) => prop.declarations?.some(isOurs));
  const example = tagOf(symbol, 'example')
    ?.replace(/^```\w*\n|\n?```$/g, '')
    .trim();
  return {
    name,
    description: wordsOf(symbol),
    ...(example && { example }),
    props: ours.map((prop) => propFact(prop, `${name}Props`)),
    takesAttributes: ours.length < type.getProperties().length,
  };
}

const isOurs = (declaration: ts.Declaration) => !declaration.getSourceFile().fileName.includes('/node_modules/');

function propFact(prop: ts.Symbol, owner: string): PropFact {
  const checker = sourceProgram().getTypeChecker();
  const declaration = prop.declarations?.find(isOurs) as ts.PropertySignature;
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(prop));
  const options = valuesOf(type);
  const from = ts.isInterfaceDeclaration(declaration.parent) ? declaration.parent.name.text : undefined;
  const fallback = tagOf(prop, 'default');
  return {
    name: prop.name,
    type: options?.map(literal).join(' | ') ?? written(declaration, type),
    required: (prop.flags & ts.SymbolFlags.Optional) === 0,
    ...(fallback && { default: fallback }),
    description: wordsOf(prop),
    ...(from && from !== owner && { from }),
    ...(options && { options }),
    kind: kindOf(type, options !== undefined),
  };
}

const literal = (value: string | number | boolean) => (typeof value === 'string' ? `'${value}'` : String(value));

/** The values of a union of strings and numbers, where it has no other members. */
function valuesOf(type: ts.Type): (string | number)[] | undefined {
  const members = type.isUnion() ? type.types : [type];
  const values = members.flatMap((member) =>
    member.isStringLiteral() || member.isNumberLiteral() ? [member.value] : [],
  );
  return values.length === members.length && values.length <= MOST_VALUES ? values : undefined;
}

/** The type as the source has it. What it reaches into, such as `PageProps['theme']`, is written out. */
function written(declaration: ts.PropertySignature, type: ts.Type): string {
  const text = declaration.type?.getText() ?? '';
  // `string & {}` is a string beside names that editors complete.
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/ \| undefined$/, '')
    .replace('(string & {})', 'string');
  if (plain && !/^\w+\[/.test(plain)) return plain;
  const whole = sourceProgram().getTypeChecker().typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  return whole.replaceAll('"', "'");
}

function kindOf(type: ts.Type, isChoice: boolean): PropFact['kind'] {
  if (isChoice) return 'options';
  const members = type.isUnion() ? type.types : [type];
  const all = (flag: ts.TypeFlags) => members.every((member) => (member.flags & flag) !== 0);
  if (all(ts.TypeFlags.BooleanLike)) return 'boolean';
  if (all(ts.TypeFlags.NumberLike)) return 'number';
  if (all(ts.TypeFlags.StringLike)) return 'text';
  return members.some((member) => member.getCallSignatures().length > 0) ? 'function' : 'data';
}
