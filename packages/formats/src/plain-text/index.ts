export { type FromTextOptions, fromText } from './from-text.ts';
export { type TextOptions, toText } from './to-text.ts';
