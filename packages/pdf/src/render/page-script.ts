import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession } from 'playwright-core';
import { type InPage, inPage } from './in-page.ts';

let source: string | undefined;

/**
 * What the renderer puts on each empty page: `RectoPrint`, the text of `@recto/print/browser.js`, and `RectoSheet`, the
 * functions of `in-page.ts`. Evaluated from outside: scripts of the document never run.
 */
export function pageScript(): string {
  source ??= [
    readFileSync(createRequire(import.meta.url).resolve('@recto/print/browser.js'), 'utf8'),
    `globalThis.RectoSheet = { ${Object.entries(inPage).map(([name, run]) => `${name}: ${run}`)} };`,
  ].join('\n');
  return source;
}

type Result<Name extends keyof InPage> = Awaited<ReturnType<InPage[Name]>>;

/** Calls a function of `in-page.ts` on the page. Faster than the page's own `evaluate`, which takes any value to pieces. */
export type CallInPage = <Name extends keyof InPage>(
  name: Name,
  ...given: Parameters<InPage[Name]>
) => Promise<Result<Name>>;

/** @param session to the page, on which {@link pageScript} was evaluated */
export function callsOn(session: CDPSession): CallInPage {
  return async (name, ...given) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `RectoSheet.${name}(${given.map((each) => JSON.stringify(each)).join()})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}
