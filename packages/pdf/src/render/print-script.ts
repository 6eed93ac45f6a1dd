import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

let source: string | undefined;

/** The text of `@recto/print/browser.js`, which puts `RectoPrint` on the page. Evaluated from outside: scripts of the document never run. */
export function printScript(): string {
  source ??= readFileSync(createRequire(import.meta.url).resolve('@recto/print/browser.js'), 'utf8');
  return source;
}
