import { writeFileSync } from 'node:fs';
import { tokenTypes, traitTypes } from './token-types.ts';

/** Writes the types of tokens and traits, which editors explain one by one. Part of `build`. */
const folder = new URL('../src/tokens/', import.meta.url);
writeFileSync(new URL('token-types.ts', folder), tokenTypes());
writeFileSync(new URL('trait-types.ts', folder), traitTypes());
