import { findChromium } from '@recto/pdf';
import { type Browser, chromium, type Page } from 'playwright-core';
import { LIMIT } from '../../../../vitest.shared.js';

/** How a page is looked at. */
export interface View {
  /** Of the window, in px. */
  width: number;
  media: 'screen' | 'print';
}

/** Opens pages in the bundled browser, and takes pictures of their sheets. */
export interface Camera {
  page: Page;
  /** Opens an address and waits until fonts and images are there. Fails where the page has an error or lacks a file. */
  open(url: string, view: View): Promise<void>;
  /** Waits until fonts and images are there, after a change of the page. */
  settle(): Promise<void>;
  /** A PNG of the sheet on the page. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

/** The same pixels on every run: text without the subpixels of a screen, and colours as they are written. */
const FLAGS = ['--disable-lcd-text', '--force-color-profile=srgb', '--disable-skia-runtime-opts'];

/** One for all cameras; it ends with their process. */
let started: Promise<Browser> | undefined;

async function launch(): Promise<Browser> {
  const { path, args } = await findChromium({ sources: ['environment', 'bundled'] });
  // Printing forbids every host; the pages are at this machine.
  const hosts = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
  return chromium.launch({ executablePath: path, args: [...args, ...FLAGS, hosts], timeout: LIMIT });
}

export async function openCamera(): Promise<Camera> {
  started ??= launch();
  const page = await (await started).newPage();
  page.setDefaultTimeout(LIMIT);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('response', (response) => response.status() >= 400 && errors.push(`${response.status()} ${response.url()}`));
  return {
    page,
    async open(url, { width, media }) {
      errors.length = 0;
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ media, colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(url, { waitUntil: 'load' });
      await page.waitForSelector('[data-part="page"]');
      await page.evaluate(settled);
      if (errors.length > 0) throw new Error(`${url}: ${errors.join('\n')}`);
    },
    settle: () => page.evaluate(settled),
    picture: () => page.locator('[data-part="page"]').screenshot({ animations: 'disabled' }),
    close: () => page.close(),
  };
}

/** In the page: a layout asks for fonts, and these change the layout. */
async function settled(): Promise<void> {
  for (let pass = 0; pass < 2; pass += 1) {
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  }
  await Promise.all(Array.from(document.images, (image) => image.decode()));
}
