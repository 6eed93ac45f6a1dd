import { createGlobalThemeContract } from '@vanilla-extract/css';
import type { Tokens } from './token-types.ts';
import { customProperty, tokenDefinitions } from './tokens.ts';

/** Every token's custom property, as `var(…)`. */
export type Contract = { [Group in keyof Tokens]: { [Name in keyof Tokens[Group]]-?: string } };

const names = Object.fromEntries(
  Object.entries(tokenDefinitions).map(([group, tokens]) => [
    group,
    Object.fromEntries(Object.keys(tokens).map((name) => [name, customProperty(group, name).slice(2)])),
  ]),
);

/** `vars.color.accent` is `var(--recto-color-accent)`: names only, for stylesheets written in TypeScript. */
export const vars = createGlobalThemeContract(names) as Contract;
