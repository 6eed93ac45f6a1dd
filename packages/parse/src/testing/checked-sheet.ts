import { checkParse, type ParseReport } from '../contract/check-parse.ts';
import type { ExampleSheet } from './example-sheets.ts';
import { renderer } from './renderer.ts';

/** The PDF of a sheet, and what the contract says of it. */
export interface CheckedSheet {
  pdf: Uint8Array;
  report: ParseReport;
}

const checked = new Map<string, Promise<CheckedSheet>>();

async function check({ html, options, resume, check }: ExampleSheet): Promise<CheckedSheet> {
  const { pdf } = await renderer.render(html, options);
  return { pdf, report: await checkParse(resume, pdf, check) };
}

/** Prints and checks a sheet of an example, once for all files of tests. */
export function checkedSheet(sheet: ExampleSheet): Promise<CheckedSheet> {
  const found = checked.get(sheet.name) ?? check(sheet);
  checked.set(sheet.name, found);
  return found;
}
