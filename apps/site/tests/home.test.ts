import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figuresOf } from '../src/proof/figures.ts';
import type { Proof } from '../src/proof/measure.ts';
import { foreign, mistakesIn, tooNarrow, violationsOn } from './checks.ts';
import { openSite, others, pages, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** Presses the label of a radio button, as people do: the button itself is not seen. */
const choose = (page: Page, id: string) => page.locator(`label[for="${id}"]:not(.fold)`).click();

const still = { reducedMotion: 'reduce' } as const;

describe.each(['/', '/themes/', '/proof/', '/bench/', '/source/', '/404.html'])('the page %s', (path) => {
  test('is valid HTML, quiet, and asks no other host for anything', async () => {
    expect(await mistakesIn(path)).toEqual([]);
    const { page, requests, complaints } = await site.visit(path);
    expect(await page.locator('script[src]').count()).toBe(0);
    expect(foreign(site, requests)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await tooNarrow(page)).toEqual([]);
    await page.close();
  });

  test.each([
    ['light', 1280],
    ['dark', 360],
    ['dark', 1280],
  ] as const)('has no accessibility violation in a %s room, %i px wide', async (colorScheme, width) => {
    expect(await violationsOn(site, path, colorScheme, width)).toEqual([]);
  });

  test('has every address that it links to, but those of the manual', async () => {
    const { page } = await site.visit(path);
    const links = await page
      .locator('a')
      .evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ href }) => new URL(href).pathname));
    const own = new Set(links.filter((link) => !link.startsWith('/manual/')));
    for (const link of own) expect((await fetch(`${site.origin}${link}`)).status, link).toBe(200);
    await page.close();
  });
});

describe('the sheet of the cover', () => {
  test('passes through the themes, and stops and starts where it is', async () => {
    const { page } = await site.visit('/');
    const shown = () =>
      page.evaluate(() => {
        const sets = [...document.querySelectorAll<HTMLElement>('.set')];
        return sets
          .filter((set) => Number(getComputedStyle(set).opacity) > 0.5)
          .map((set) => set.parentElement?.querySelector('label')?.textContent);
      });
    const moveTo = (seconds: number) =>
      page.evaluate((time) => {
        for (const animation of document.getAnimations()) {
          const { effect } = animation;
          const target = effect instanceof KeyframeEffect ? effect.target : undefined;
          if (!target?.classList.contains('set')) continue;
          animation.pause();
          animation.currentTime = time * 1000;
        }
      }, seconds);
    await moveTo(2);
    expect(await shown()).toEqual(['classic']);
    await moveTo(7);
    expect(await shown()).toEqual(['placement']);
    await moveTo(62);
    expect(await shown()).toEqual(['classic']);
    const running = () =>
      page
        .locator('.set')
        .first()
        .evaluate((set) => getComputedStyle(set).animationPlayState);
    await page.mouse.move(5, 5);
    expect(await running()).toBe('running');
    await choose(page, 'show-still');
    await page.mouse.move(5, 5);
    expect(await running()).toBe('paused');
    await page.close();
  });

  test('shows the theme that is chosen, and says it', async () => {
    const { page } = await site.visit('/', still);
    await choose(page, 'show-scholar');
    const image = page.getByAltText('Page 1 of 2, scholar theme');
    expect(await image.isVisible()).toBe(true);
    expect(await page.getByAltText('Page 1 of 2, classic theme').isVisible()).toBe(false);
    await image.evaluate((element: HTMLImageElement) => element.decode());
    await page.close();
  });

  test('stands still for those who want no motion, and loads the other themes only when they are chosen', async () => {
    const { page, requests } = await site.visit('/', still);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await page.getByAltText('Page 1 of 2, classic theme').isVisible()).toBe(true);
    expect(requests.filter((url) => url.includes('/vasudev-gupta-swiss-2'))).toEqual([]);
    await page.close();
  });
});

test('the home page shows what commands printed, each with the way to the command', async () => {
  const { page } = await site.visit('/', still);
  const figures = await page
    .locator('.proof li')
    .evaluateAll((all) =>
      all.map((item) => ({ figure: item.querySelector('b')?.textContent, to: item.querySelector('a')?.hash })),
    );
  await page.goto(`${site.origin}/proof/`);
  const printed = await page.locator('.printed').allTextContents();
  const proof: Proof = Object.assign({}, ...printed.map((json) => JSON.parse(json)));
  expect(proof.pages).toMatchObject({ asked: 2, printed: 2 });
  expect(proof.network.events).toBeGreaterThan(0);
  const all = figuresOf(proof);
  expect(figures).toEqual(all.map(({ id, value, unit = '' }) => ({ figure: `${value}${unit}`, to: `#${id}` })));
  for (const { id, command } of all)
    expect(await page.locator(`.figure:has(#${id}) .typed code`).textContent()).toBe(command);
  await page.close();
});

test('each scene of the demonstration shows its code and its page', async () => {
  const { page } = await site.visit('/', still);
  for (const [id, lit] of Object.entries({ edit: '37', theme: 'timeline', pages: 'pages: 1', hindi: 'locale: hi' })) {
    await choose(page, `scene-${id}`);
    const scene = page.locator(`[data-scene="${id}"]`);
    expect(await scene.isVisible()).toBe(true);
    expect((await scene.locator('.lit').allTextContents()).join(' ')).toContain(lit);
    await scene.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  }
  await page.close();
});

describe('the page of the themes', () => {
  test('opens a theme by its address, without script', async () => {
    const { page } = await site.visit('/themes/#swiss', { javaScriptEnabled: false });
    expect(await page.locator('.panel:visible').getAttribute('id')).toBe('swiss');
    await page.close();
  });

  test('keeps every choice in the address, and comes back to it', async () => {
    const { page } = await site.visit('/themes/');
    await choose(page, 'for-research');
    await choose(page, 'shown-academic');
    expect(await page.locator('.card h3:visible').allTextContents()).toEqual([
      'classic',
      'scholar',
      'rail',
      'Your own theme',
    ]);
    await page.locator('a[href="#rail"]').click();
    await choose(page, 'rail-blush');
    const address = new URL(page.url());
    expect(`${address.search}${address.hash}`).toBe('?for=research&shown=academic&variant=blush#rail');
    await page.reload();
    expect(await page.locator('#rail .shot:visible').getAttribute('alt')).toContain('in blush');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.panel:visible').getAttribute('id')).toBe('classic');
    expect(await page.locator('#classic .shot:visible').getAttribute('alt')).toBe('Page 1 of 3, classic theme');
    await page.close();
  });

  test('has a page, PDFs and the tokens of every theme with every document', async () => {
    const { page } = await site.visit('/themes/');
    const hrefs = await page
      .locator('.wall .links a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual(expect.arrayContaining([...pages, ...others].flatMap(({ a4, path }) => [a4, path])));
    const tokens = await (await fetch(`${site.origin}/themes/swiss.json`)).json();
    expect(tokens.palettes).toHaveProperty('cobalt');
    await page.close();
  });
});
