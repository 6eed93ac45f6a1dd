import { beforeAll, expect, test } from 'vitest';
import { checkedSheet } from './checked-sheet.ts';
import type { ExampleSheet } from './example-sheets.ts';
import { isBroken, parseFailures } from './sheet-report.ts';

/** The share of words that an extractor of plain text finds in order. */
const LEAST_ORDER = 0.995;

/** Tests that each sheet is parsed completely, and that no field is missed because of its layout by the other judges. */
export function expectParsed(sheets: readonly ExampleSheet[]): void {
  beforeAll(() => {
    for (const sheet of sheets) checkedSheet(sheet).catch(() => {});
  });

  test.each(sheets)('$name is parsed completely', async (sheet) => {
    const { report } = await checkedSheet(sheet);
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
