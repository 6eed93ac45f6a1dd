import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findChromium } from '@recto/pdf';
import { chromium, type Page } from 'playwright';
import { preview } from 'vite';
import { LIMIT } from '../../../vitest.shared.js';
import { type Bitmap, readBitmap } from './bitmap.ts';
import type { Picture } from './pictures.ts';

/** Pixels come from the bundled browser and from nothing else that a machine has. */
export const canTakePictures = process.platform === 'linux' && process.arch === 'x64';

const FLAGS = [
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  // One path through the code of the rasteriser, whichever instructions the processor has.
  '--disable-skia-runtime-opts',
];

/**
 * A machine with the typefaces of a package and no other: what no bundled face covers shows in them, or as a box, and
 * everywhere the same. With none at all the browser crashes.
 */
const sameTypefaces = (home: string) => {
  const folder = dirname(
    createRequire(import.meta.url).resolve('pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf'),
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${join(home, 'cache')}</cachedir></fontconfig>
`;
};

/** Takes pictures of the built Storybook. */
export interface Camera {
  /** @param css rules to add to the page, for a picture that has to differ */
  take(picture: Picture, css?: string): Promise<Bitmap>;
  close(): Promise<void>;
}

/** @param folder the app, with its `storybook-static` */
export async function openCamera(folder: string): Promise<Camera> {
  const home = await mkdtemp(join(tmpdir(), 'recto-pictures-'));
  const fonts = join(home, 'fonts.conf');
  await writeFile(fonts, sameTypefaces(home));
  const { path, args } = await findChromium({ sources: ['bundled'] });
  const [server, browser] = await Promise.all([
    preview({
      configFile: false,
      logLevel: 'silent',
      root: folder,
      build: { outDir: 'storybook-static' },
      preview: { host: '127.0.0.1', port: 0, headers: { 'Cache-Control': 'max-age=3600' } },
    }),
    chromium.launch({
      executablePath: path,
      // Printing forbids every host; Storybook comes from this one.
      args: [...args, ...FLAGS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
      env: { ...process.env, FONTCONFIG_FILE: fonts },
    }),
  ]);
  const [origin] = server.resolvedUrls?.local ?? [];

  const pages = new Map<number, Promise<Page>>();
  async function open(deviceScaleFactor: number): Promise<Page> {
    const page = await browser.newPage({ deviceScaleFactor, reducedMotion: 'reduce', locale: 'en', timezoneId: 'UTC' });
    page.setDefaultTimeout(LIMIT);
    await page.clock.setFixedTime('2026-06-15T12:00:00Z');
    return page;
  }

  /** A page of its own for each scale, kept: what Storybook is made of is then read once. */
  function pageAt(scale: number): Promise<Page> {
    const page = pages.get(scale) ?? open(scale);
    pages.set(scale, page);
    return page;
  }

  async function take({ story, theme, paper, scheme, width, scale }: Picture, css = ''): Promise<Bitmap> {
    const page = await pageAt(scale);
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme });
    const globals = `theme:${theme};paper:${paper};scheme:${scheme};a11y.manual:!true`;
    await page.goto(`${origin}iframe.html?viewMode=story&id=${story}&globals=${globals}`);
    const sheet = page.locator('[data-part="page"][data-recto-pages]');
    await sheet.waitFor();
    if (css) await page.addStyleTag({ content: css });
    await page.evaluate(async () => {
      await document.fonts.ready;
      await Promise.all(Array.from(document.images, (image) => image.decode()));
    });
    return readBitmap(await sheet.screenshot({ animations: 'disabled' }));
  }

  return {
    take,
    async close() {
      await Promise.all([browser.close(), server.close()]);
      await rm(home, { recursive: true, force: true });
    },
  };
}
