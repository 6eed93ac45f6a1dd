import { expectLight } from './testing/expect-light.ts';

expectLight([
  ['plain-text/index.ts', 90_000],
  ['markdown/index.ts', 97_000],
  ['vcard/index.ts', 75_000],
]);
