import { beforeAll, expect, test } from 'vitest';
import { checkParse, type ParseReport } from '../contract/check-parse.ts';
import type { ExampleSheet } from './example-sheets.ts';
import { renderer } from './renderer.ts';
import { isBroken, parseFailures } from './sheet-report.ts';

/** The share of words that an extractor of plain text finds in order. */
const LEAST_ORDER = 0.995;

/** Tests that each sheet is parsed completely, and that no field is missed because of its layout by the other judges. */
export function expectParsed(sheets: readonly ExampleSheet[]): void {
  const reports = new Map<string, Promise<ParseReport>>();

  async function rendered({ html, options, resume, check }: ExampleSheet): Promise<ParseReport> {
    const { pdf } = await renderer.render(html, options);
    return checkParse(resume, pdf, check);
  }

  beforeAll(() => {
    for (const sheet of sheets) {
      const report = rendered(sheet);
      report.catch(() => {});
      reports.set(sheet.name, report);
    }
  });

  test.each(sheets)('$name is parsed completely', async (sheet) => {
    const report = (await reports.get(sheet.name)) as ParseReport;
    expect(report.fields).toBeGreaterThan(60);
    expect(isBroken(sheet, report) ? parseFailures(report) : []).toEqual([]);
    const { singlePass, plainText } = report.judges;
    expect(singlePass.issues.filter(({ limit }) => !limit)).toEqual([]);
    expect([plainText.fused, plainText.split]).toEqual([[], []]);
    expect(plainText.order).toBeGreaterThan(LEAST_ORDER);
    // The motto of the crest is in Devanagari.
    const unreadable = report.issues.filter(({ rule }) => rule === 'unreadable');
    expect(unreadable.map(({ location }) => location.path)).toEqual(
      sheet.example === 'vasudev-gupta' ? ['basics.logo.caption'] : [],
    );
  });
}
