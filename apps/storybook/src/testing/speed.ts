import type { Frame } from 'playwright';
import { type OpenManual, openManual } from './open-manual.ts';

// Prints how long the manual takes to open, as for somebody who has never been there: with its sidebar, without a cache.

/** How often each is opened. */
const TIMES = 5;

interface Opened {
  name: string;
  path: string;
  /** At most, in s, on two cores that do nothing else. */
  asked: number;
  /** In the frame: whether all of the first view is there. */
  isShown(): boolean;
}

const WHAT: Opened[] = [
  {
    name: 'Welcome: cover with three sheets',
    path: '/docs/start-welcome--docs',
    asked: 2,
    isShown: () => document.querySelectorAll('.cover-sheet [data-part="page"]').length === 3,
  },
  {
    name: 'Side by side: sheets of the first view, fitted',
    path: '/story/try-side-by-side--graduate',
    asked: 3,
    isShown: () => {
      const places = [...document.querySelectorAll('.when-near')];
      const inView = places.filter((place) => place.getBoundingClientRect().top < innerHeight);
      return inView.length > 0 && inView.every((place) => place.querySelector('[data-recto-pages]'));
    },
  },
];

/** Seconds from the request of an address until it shows all that is asked. */
async function open({ browser, origin }: OpenManual, { path, isShown }: Opened): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${origin}?path=${path}`, { waitUntil: 'commit' });
  const frame = (await (await page.waitForSelector('#storybook-preview-iframe')).contentFrame()) as Frame;
  await frame.waitForFunction(isShown, undefined, { polling: 'raf' });
  await frame.evaluate(() => document.fonts.ready.then(() => undefined));
  const milliseconds = await page.evaluate(() => performance.now());
  await context.close();
  return milliseconds / 1000;
}

const manual = await openManual();
for (const what of WHAT) {
  const seconds: number[] = [];
  for (let time = 0; time < TIMES; time += 1) seconds.push(await open(manual, what));
  const [median = 0] = seconds.toSorted((one, other) => one - other).slice(Math.floor(TIMES / 2));
  const all = seconds.map((each) => each.toFixed(2)).join(', ');
  console.log(`${what.name}: ${median.toFixed(2)} s (${all}); asked: ${what.asked} s`);
}
await manual.close();
