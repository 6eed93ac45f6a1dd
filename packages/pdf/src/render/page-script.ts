import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Session } from '../browser/connection.ts';
import { type InPage, inPage } from './in-page.ts';

let source: string | undefined;

/**
 * The script that the renderer evaluates on each blank page. It defines `RectoPrint`, from `@recto/print/browser.js`, and
 * `RectoSheet`, the functions of `in-page.ts` and the fonts that documents were laid out with. Scripts of the document do not run.
 */
export function pageScript(): string {
  source ??= [
    readFileSync(createRequire(import.meta.url).resolve('@recto/print/browser.js'), 'utf8'),
    `globalThis.RectoSheet = { ${Object.entries(inPage).map(([name, run]) => `${name}: ${run}`)}, fonts: new Set() };`,
  ].join('\n');
  return source;
}

type Result<Name extends keyof InPage> = Awaited<ReturnType<InPage[Name]>>;

/** Calls a function of `in-page.ts` on the page. */
export type CallInPage = <Name extends keyof InPage>(
  name: Name,
  ...args: Parameters<InPage[Name]>
) => Promise<Result<Name>>;

/** @param session of a page on which {@link pageScript} was evaluated */
export function callsOn(session: Session): CallInPage {
  return async (name, ...args) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `RectoSheet.${name}(${args.map((each) => JSON.stringify(each)).join()})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}
