import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

let library: string | undefined;

/** A script that fits the sheet to its pages each time the page is printed, and loads nothing. */
export function fitScript(pages: number): string {
  library ??= readFileSync(require.resolve('@recto/print/browser.js'), 'utf8');
  const call = `RectoPrint.fitOnPrint(document.querySelector('[data-part="page"]'), { pages: ${Number(pages)} });`;
  // An end tag in a string would end the element.
  return `${library}\naddEventListener('DOMContentLoaded', () => { ${call} });`.replaceAll('</script', '<\\/script');
}
