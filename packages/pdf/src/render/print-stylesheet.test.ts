import { expect, it } from 'vitest';
import { open, type Run, runsOf, textOf } from '../testing/read-pdf.ts';
import { renderer } from '../testing/renderer.ts';
import { resume, fontRoot as root } from '../testing/resume.ts';

// Tests of print.css: its effect shows only in a PDF.

const sizesOf = (pages: Run[][]) => [...new Set(pages.flat().map(({ size }) => size.toFixed(2)))].sort();

it('never shrinks a document with wide content: it is an error, unless an element clips the content', async () => {
  const wide = '<p style="width: 3000px">wide</p>';
  await expect(renderer.render(resume({ body: wide }), { root })).rejects.toMatchObject({
    code: 'overflow',
    message: expect.stringMatching(
      /^Recto: the sheet is wider than the printable area and would be cut off: p "wide" on page \d, by \d+ px\. Let it wrap/,
    ),
  });
  const sizes = async (body: string) => sizesOf(await runsOf((await renderer.render(resume({ body }), { root })).pdf));
  const cut = (body: string) => `<div style="overflow: hidden">${body}</div>`;
  expect(await sizes(cut(wide))).toEqual(await sizes(cut('<p>wide</p>')));
});

it('breaks long words in text, and no words in tables', async () => {
  const body = `<p>https://example.com/${'long'.repeat(60)}</p><table><tr><td>Certification</td><td>${'word '.repeat(200)}</td></tr></table>`;
  const { pdf } = await renderer.render(resume({ jobs: 0, body }), { root });
  const runs = (await runsOf(pdf)).flat();
  expect(runs.filter(({ text }) => /longlong/.test(text)).length).toBeGreaterThan(1);
  expect(runs.map(({ text }) => text)).toContain('Certification');
});

it('repeats the header of a table on each page, splits tall rows, and does not split short rows', async () => {
  const row = (index: number) => `<tr><td>Line ${index}</td><td>first<br>last ${index}</td></tr>`;
  const rows = Array.from({ length: 60 }, (_, index) => row(index)).join('');
  const body = `<table><thead><tr><th>Head of lines</th><th>Text</th></tr></thead><tbody>${rows}</tbody></table>`;
  const pages = await textOf((await renderer.render(resume({ jobs: 0, body }), { root })).pdf);
  const withLines = pages.filter((text) => /Line \d/.test(text));
  expect(withLines.length).toBeGreaterThan(1);
  for (const text of withLines) {
    expect(text).toContain('Head of lines');
    const first = text.match(/Line \d+/g)?.length;
    expect(text.match(/last \d+/g)?.length).toBe(first);
  }
});

it('splits a row with a list between bullets', async () => {
  const bullets = Array.from({ length: 90 }, (_, index) => `<li>begin ${index}<br>end ${index}</li>`).join('');
  const body = `<table><tr><td>Tall</td><td><ul>${bullets}</ul></td></tr></table>`;
  const pages = (await textOf((await renderer.render(resume({ jobs: 0, body }), { root })).pdf)).filter((text) =>
    /begin/.test(text),
  );
  expect(pages.length).toBeGreaterThan(2);
  for (const text of pages) expect(text.match(/begin \d/g)?.length).toBe(text.match(/end \d/g)?.length);
});

it('removes content around the sheet, and content for screens only', async () => {
  const bare = await runsOf((await renderer.render(resume(), { root })).pdf);
  const dressed = resume()
    .replace(
      '<main>',
      '<div data-recto-screen-only>Menu</div><main style="grid-template-columns: 300px 1fr; border: 9px solid; margin: 40px"><nav data-recto-screen-only>Tools</nav>',
    )
    .replace('</article></main>', '<p data-recto-screen-only>Share</p></article></main>');
  expect(await runsOf((await renderer.render(dressed, { root })).pdf)).toEqual(bare);
});

it('does not print a hidden sheet', async () => {
  const { pdf } = await renderer.render(`<h1>Shown</h1><div hidden>${resume()}</div>`, { root });
  expect((await open(pdf)).document.getPageCount()).toBe(1);
});
