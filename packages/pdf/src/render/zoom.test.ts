import { openPdf } from '@recto/pdf-objects';
import { expect, it } from 'vitest';
import { pathsOf } from '../testing/drawing.ts';
import { runsOf } from '../testing/read-pdf.ts';
import { renderer } from '../testing/renderer.ts';
import { resume, fontRoot as root } from '../testing/resume.ts';

// What is printed stands on a grid of tenths of a point, not of pixels.

const render = async (html: string) => (await renderer.render(html, { root })).pdf;
const pathsIn = async (pdf: Uint8Array) => (await openPdf(pdf)).getPages().flatMap(pathsOf);

it('draws rules as thick as they are set, and boxes to their right edge', async () => {
  const rules = [0.3, 0.4, 0.5, 0.6, 1, 1.5];
  const bars = rules.map((rule) => `<p style="border-top: ${rule}pt solid; width: 50mm">&nbsp;</p>`).join('');
  const box = '<p style="outline: 0.5pt solid; outline-offset: -0.5pt">Box</p>';
  for (const paper of ['a4', 'letter']) {
    const paths = await pathsIn(await render(resume({ jobs: 0, paper, body: bars + box })));
    const drawn = paths.filter(({ left, right }) => Math.abs(right - left - (50 / 25.4) * 72) < 0.2);
    expect(drawn.map(({ top, bottom }) => Number((top - bottom).toFixed(2)))).toEqual(rules);
    const hidden = paths
      .filter(({ top, bottom, right, left }) => right > left && top > bottom)
      .map(({ right, visible }) => right - visible.right);
    expect(hidden.length).toBeGreaterThan(20);
    expect(Math.max(...hidden)).toBeLessThan(0.02);
  }
});

it('sets the lines of a paragraph at even steps', async () => {
  const text = 'Kept the tide tables of nine harbours, and wrote the handbook that is in use there still. '.repeat(12);
  const sizes = [9.1, 9.35, 9.83, 10.25];
  const body = sizes.map((size) => `<p style="font-size: ${size}pt; line-height: 1.3187">${text}</p>`).join('');
  const runs = (await runsOf(await render(resume({ jobs: 0, body })))).flat();
  for (const size of sizes) {
    const lines = [...new Set(runs.filter((run) => Math.abs(run.size - size) < 0.02).map(({ y }) => y.toFixed(3)))];
    const steps = lines.slice(1).map((y, index) => Number(lines[index]) - Number(y));
    expect(steps.length).toBeGreaterThan(5);
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.11);
    for (const step of steps) expect(step).toBeCloseTo(size * 1.3187, 0);
  }
});

it('prints a page that runs from right to left, at the right', async () => {
  const html = resume({ jobs: 1, body: '<p>Edge</p>' }).replace(/<html\b/, '<html dir="rtl"');
  for (const page of [html, html.replace('<article', '<article dir="rtl"')]) {
    const edge = (await runsOf(await render(page))).flat().find(({ text }) => text === 'Edge');
    expect(edge?.x).toBeGreaterThan((150 / 25.4) * 72);
  }
});

it("takes a page's own lengths and queries as they are on paper", async () => {
  const head = `<style>
    p.wide, p.narrow, p.box { display: none }
    @media (min-width: 1000px) { p.wide { display: block } }
    @media not all and (min-width: 1000px) { p.narrow { display: block } }
    @container box (min-width: 500px) { p.box { display: block } }
  </style>`;
  const body = `<p style="margin-left: 40px; font-size: 20px; letter-spacing: 1px">Pixels</p>
    <p class="wide">Wide page</p><p class="narrow">Narrow page</p>
    <div style="container: box / inline-size; width: 100mm"><p class="box">Wide box</p></div>
    <div style="background: #eee; width: 10mm; height: 10mm"></div>`;
  const pdf = await render(resume({ jobs: 0, head, body }));
  const runs = (await runsOf(pdf)).flat();
  const pixels = runs.find(({ text }) => text === 'Pixels');
  expect(pixels?.size).toBeCloseTo(15, 1);
  expect(pixels?.x).toBeCloseTo((14 / 25.4) * 72 + 30, 0);
  expect(runs.map(({ text }) => text).filter((text) => /^(Wide|Narrow)/.test(text))).toEqual(['Narrow page']);
  const is10Millimetres = (length: number) => Math.abs(length - (10 / 25.4) * 72) < 0.1;
  const squares = (await pathsIn(pdf)).filter(({ top, bottom }) => is10Millimetres(top - bottom));
  expect(squares.map(({ right, left }) => is10Millimetres(right - left))).toEqual([true]);
});

it('prints a document without a sheet as it is', async () => {
  const html = '<!doctype html><html lang="en"><title>Note</title><body><p style="font-size: 12pt">No sheet here';
  const [[run] = []] = await runsOf(await render(html));
  expect(run).toMatchObject({ text: 'No sheet here', size: expect.closeTo(12, 2) });
});
