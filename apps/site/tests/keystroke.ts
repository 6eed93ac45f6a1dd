/** Prints how long it takes from a key to the sheet, on the reference résumé: `pnpm --filter @recto/site keystroke`. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openBrowser } from './open-browser.ts';
import { serve } from './serve.ts';
import { openExample, openStudio, settled, writeText } from './studio-page.ts';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const reference = fileURLToPath(import.meta.resolve('@recto/schema/package.json')).replace(
  /package\.json$/,
  'examples/vasudev-gupta.yaml',
);

/** Letters that are typed in each place, in milliseconds after one another: those of somebody who types fast. */
const WORDS = ' and kept the words of the page where they belong, line after line';
const BETWEEN = 110;

/** Where they are typed in the text: in the middle of a highlight. */
const PLACE = 'Chosen by';

interface EditorView {
  dispatch(transaction: { selection: { anchor: number }; scrollIntoView: boolean }): void;
  focus(): void;
}

interface Times {
  /** Until the sheet is laid out with the letter, in milliseconds. */
  sheet: number[];
  /** Until the screen shows it. */
  paint: number[];
}

/** Notes the time of each key. Both times begin when the browser got the key. */
const NOTE = `
  window.times = { sheet: [], paint: [] };
  let pressed;
  addEventListener('keydown', (event) => { pressed = event.timeStamp; }, true);
  const mark = performance.mark.bind(performance);
  performance.mark = (name, ...rest) => {
    if (name === 'recto:sheet' && pressed !== undefined) {
      const from = pressed;
      pressed = undefined;
      window.times.sheet.push(performance.now() - from);
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.times.paint.push(performance.now() - from);
        port2.postMessage(0);
      });
    }
    return mark(name, ...rest);
  };`;

async function typed(page: Page): Promise<Times> {
  await page.evaluate('window.times = { sheet: [], paint: [] }');
  for (const letter of WORDS) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(BETWEEN);
  }
  await page.waitForTimeout(600);
  return page.evaluate('window.times') as Promise<Times>;
}

function print(place: string, { sheet, paint }: Times): void {
  const at = (values: readonly number[], share: number) =>
    [...values].sort((one, other) => one - other)[Math.floor(values.length * share)]?.toFixed(0) ?? '–';
  console.info(
    `${place}: sheet ${at(sheet, 0.5)} ms median (95 of 100 within ${at(sheet, 0.95)}), screen ${at(paint, 0.5)} ms median (${at(paint, 0.95)}), ${sheet.length} of ${WORDS.length} keys`,
  );
}

const [browser, server, text] = await Promise.all([openBrowser(), serve(dist), readFile(reference, 'utf8')]);
try {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
  await context.addInitScript(NOTE);
  const studio = await openStudio(context, server.origin);
  const { page } = studio;
  await openExample(studio);
  await writeText(page, text);
  await studio.sheet.locator('[data-part="name"]', { hasText: 'Vasudev' }).waitFor();
  await settled(page);
  await page.evaluate((at) => {
    const content = document.querySelector('.cm-content') as Element & { cmTile?: { view: EditorView } };
    const view = content.cmTile?.view;
    view?.dispatch({ selection: { anchor: at }, scrollIntoView: true });
    view?.focus();
  }, text.indexOf(PLACE) + PLACE.length);
  print('Text', await typed(page));
  await page.locator('#studio-editor').getByText('Form', { exact: true }).click();
  const label = page.locator('[data-path="basics.label"]');
  if (!(await label.isVisible())) await page.getByRole('button', { name: /^About you/ }).click();
  await label.click();
  await page.keyboard.press('End');
  print('Field', await typed(page));
  const line = await studio.sheet.locator('[data-part="work"] [data-part="highlight"]').first().boundingBox();
  if (!line) throw new Error('There is no line.');
  await page.mouse.click(line.x + line.width / 3, line.y + 4);
  await page.locator('.studio-line-text:focus').waitFor();
  await page.keyboard.press('End');
  print('Line', await typed(page));
} finally {
  await browser.close();
  server.close();
}
