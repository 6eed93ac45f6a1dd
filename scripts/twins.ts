/**
 * Measures how far the themes look apart: `pnpm themes:twins`, which builds what it needs first. The first pages of two
 * themes are twins where fewer than 20 % of their pixels differ at the size of a stamp; the exit code is then 1.
 */
import type { Page } from 'playwright-core';
import { drawPages, withPage } from './draw-pages.ts';
import { withPrintedThemes } from './print-themes.ts';
import { leastDifference, pairsOf, type Stamp } from './twin-pairs.ts';

/** A stamp is A4 in pixels of about 5 mm, each the mean of a box of 10 × 10. */
const stamp = { width: 40, height: 57, box: 10 };

/** The first page of each theme as the red, green and blue of its pixels. */
async function stampsOf(page: Page, example: string): Promise<Stamp[]> {
  return withPrintedThemes(example, async (printed) => {
    const sheets = printed.map(({ file }) => ({ file, page: 1 }));
    await drawPages(page, sheets, { width: stamp.width * stamp.box, columns: 4 });
    const pixels = await page.evaluate(({ width, height, box }) => {
      const means = (canvas: HTMLCanvasElement) => {
        const small = new OffscreenCanvas(width * box, height * box).getContext(
          '2d',
        ) as OffscreenCanvasRenderingContext2D;
        // A4 is 566 of these pixels high; the last row is white, as all paper is.
        small.fillStyle = '#fff';
        small.fillRect(0, 0, width * box, height * box);
        small.drawImage(canvas, 0, 0, width * box, height * box);
        const { data } = small.getImageData(0, 0, width * box, height * box);
        const sums = new Array<number>(width * height * 3).fill(0);
        for (let at = 0; at < data.length / 4; at++) {
          const pixel = Math.floor(at / (width * box) / box) * width + Math.floor((at % (width * box)) / box);
          for (let channel = 0; channel < 3; channel++) {
            sums[pixel * 3 + channel] = (sums[pixel * 3 + channel] ?? 0) + (data[at * 4 + channel] ?? 0);
          }
        }
        return sums.map((sum) => sum / box ** 2);
      };
      return Array.from(document.querySelectorAll('canvas'), means);
    }, stamp);
    return printed.map(({ theme }, index) => ({ theme, pixels: pixels[index] ?? [] }));
  });
}

const share = (difference: number) => difference.toFixed(2);

await withPage(1, async (page) => {
  for (const example of ['designer', 'vasudev-gupta']) {
    const pairs = pairsOf(await stampsOf(page, example));
    const twins = pairs.filter(({ difference }) => difference < leastDifference);
    const [least] = pairs;
    const median = pairs[Math.floor(pairs.length / 2)];
    if (!least || !median) throw new Error('there are no pairs of themes');
    process.stdout.write(
      `${example}: ${pairs.length} pairs, least ${share(least.difference)} (${least.names}), median ${share(median.difference)}\n`,
    );
    for (const { names, difference } of twins) process.stdout.write(`  twins ${share(difference)} ${names}\n`);
    if (twins.length) process.exitCode = 1;
  }
});
