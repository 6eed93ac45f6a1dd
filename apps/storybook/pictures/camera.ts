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

/** A page of the browser, and the picture that it shows. */
interface View {
  page: Page;
  shown: Picture | undefined;
}

interface Change {
  globals: { theme: string; paper: string; scheme: string };
  /** Whether the sheet will be fitted once more; what says that it has been fitted is taken away then. */
  fittedAnew: boolean;
}

/** Does in the page what the toolbar of Storybook does: a tenth of the work of loading it again. */
function changeGlobals({ globals, fittedAnew }: Change): void {
  if (fittedAnew) document.querySelector('[data-recto-pages]')?.removeAttribute('data-recto-pages');
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
    __STORYBOOK_ADDONS_CHANNEL__: { emit(event: string, data: object): void };
  };
  channel.emit('updateGlobals', { globals });
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

  const views = new Map<number, Promise<View>>();
  async function open(deviceScaleFactor: number): Promise<View> {
    const page = await browser.newPage({ deviceScaleFactor, reducedMotion: 'reduce', locale: 'en', timezoneId: 'UTC' });
    page.setDefaultTimeout(LIMIT);
    await page.clock.setFixedTime('2026-06-15T12:00:00Z');
    return { page, shown: undefined };
  }

  /** A page of its own for each scale, kept: what Storybook is made of is then read once. */
  function viewAt(scale: number): Promise<View> {
    const view = views.get(scale) ?? open(scale);
    views.set(scale, view);
    return view;
  }

  async function take(picture: Picture, css = ''): Promise<Bitmap> {
    const { story, theme, paper, scheme, width, scale } = picture;
    const view = await viewAt(scale);
    const { page, shown } = view;
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme });
    if (shown?.story === story) {
      await page.evaluate(changeGlobals, {
        globals: { theme, paper, scheme },
        fittedAnew: shown.theme !== theme || shown.paper !== paper,
      });
    } else {
      const globals = `theme:${theme};paper:${paper};scheme:${scheme}`;
      await page.goto(`${origin}iframe.html?viewMode=story&id=${story}&globals=${globals}`);
    }
    const sheet = page.locator(
      `[data-scheme="${scheme}"] [data-recto-theme="${theme}"][data-recto-paper="${paper}"][data-recto-pages]`,
    );
    await sheet.waitFor();
    if (css) await page.addStyleTag({ content: css });
    // A page with a style of its own is left behind.
    view.shown = css ? undefined : picture;
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
