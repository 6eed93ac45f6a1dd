import { openPdf } from '@recto/pdf-objects';
import { beforeAll, expect, it } from 'vitest';
import { checkAccessibility } from '../../check/accessibility/check-accessibility.ts';
import { outlineOf } from '../../testing/outline.ts';
import { openPrinter } from '../../testing/printer.ts';

let printer: Awaited<ReturnType<typeof openPrinter>>;
beforeAll(async () => {
  printer = await openPrinter();
});

const HEAD = '<thead><tr><th scope="col">Degree</th><th scope="col">School</th><th scope="col">Year</th></tr></thead>';

/** The elements of the rows below the head of a table. */
async function bodyOf(rows: string): Promise<string[]> {
  const { pdf } = await printer.print(`<h1>Ida</h1><table>${HEAD}<tbody>${rows}</tbody></table>`);
  expect(await checkAccessibility(pdf)).toEqual([]);
  const lines = outlineOf(await openPdf(pdf)).map((line) => line.trim());
  return lines.slice(lines.indexOf('TBody') + 1);
}

it('puts the second row of one cell into that cell, before the cells after it', async () => {
  const rows =
    '<tr><th scope="row" rowspan="2">B.Sc.</th><td>Institute</td><td rowspan="2">2018</td></tr><tr><td>Bergen</td></tr>';
  expect(await bodyOf(rows)).toEqual(['TR', 'TH …', 'TD', 'P …', 'P …', 'TD …']);
});

it('keeps rows that go on with two cells, and rows of their own', async () => {
  const two =
    '<tr><th scope="row" rowspan="2">B.Sc.</th><td>Institute</td><td>2018</td></tr><tr><td>Bergen</td><td>May</td></tr>';
  expect(await bodyOf(two)).toEqual(['TR', 'TH …', 'TD …', 'TD …', 'TR', 'TD …', 'TD …']);
  const own = '<tr><th scope="row">B.Sc.</th><td>Institute</td><td>2018</td></tr><tr><td colspan="3">Honours</td></tr>';
  expect(await bodyOf(own)).toEqual(['TR', 'TH …', 'TD …', 'TD …', 'TR', 'TD …']);
});
