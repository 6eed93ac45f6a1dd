import { checkDefinition } from './check-definition.ts';
import { composeTheme, type Theme, type ThemeInput } from './theme.ts';

/**
 * A theme, made of another one and what differs. An unknown token, trait or layout does not compile, and in JavaScript it
 * is an error that names it and the nearest right one.
 *
 * @throws {TypeError} for a name that cannot be used in an attribute selector, for an unknown part, token, trait or
 *   layout, and for a value that one of them does not take
 */
export function defineTheme(definition: ThemeInput): Theme {
  checkDefinition(definition);
  return composeTheme(definition);
}
