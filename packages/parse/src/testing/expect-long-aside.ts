import { expect, test } from 'vitest';
import type { TextItem } from '../judges/text-items.ts';
import { checkedSheet } from './checked-sheet.ts';
import { exampleSheet } from './example-sheets.ts';
import { textItems } from './pdfjs-versions.ts';

/** A4 in pt. */
const PAPER = { width: 595.3, height: 841.9 };

const isOnPaper = ({ x, y, width }: TextItem) => x >= 0 && x + width <= PAPER.width && y > 0 && y < PAPER.height;

/** Whether the letters of two items cover each other, by more than a point each way. */
const cover = (one: TextItem, other: TextItem) =>
  one.page === other.page &&
  Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > 1 &&
  Math.min(one.y + 0.6 * one.height, other.y + 0.6 * other.height) - Math.max(one.y, other.y) > 1;

/** Tests that themes show all of a document whose aside is longer than a page. */
export function expectLongAside(themes: readonly ('banner' | 'rail' | 'sidebar-dark')[]): void {
  test.each(themes)('%s shows every word of a long aside', async (theme) => {
    const { pdf, report } = await checkedSheet(exampleSheet('vasudev-gupta', theme, 'a4'));
    const items = (await textItems(pdf, 'pdf.js 6')).filter(({ text }) => text.trim() !== '');

    expect(items.filter((item) => !isOnPaper(item))).toEqual([]);
    const covered = items.flatMap((one, index) =>
      items.slice(index + 1).flatMap((other) => (cover(one, other) ? [[one.text, other.text]] : [])),
    );
    expect(covered).toEqual([]);
    const { issues, judges } = report;
    expect(issues.filter(({ rule }) => rule === 'lost')).toEqual([]);
    // The motto of the crest is in Devanagari, which the PDF has as glyphs.
    expect(judges.plainText.lost.filter((word) => !/\p{Script=Devanagari}/u.test(word))).toEqual([]);
    expect(judges.plainText.order).toBeGreaterThan(0.995);
  });
}
