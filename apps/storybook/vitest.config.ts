import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { mergeConfig, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { LIMIT, limits } from '../../vitest.shared.js';
import viteConfig from './vite.config.ts';

const launchOptions: { executablePath?: string; args?: string[] } = {};
const provider = playwright({ launchOptions });

/**
 * The browser of the repository before any other: nothing has to be installed, and results are the same everywhere.
 * Looked for when tests start: other tools read this file where no package is built yet.
 */
const browser = (): Plugin => ({
  name: 'recto-browser',
  async config() {
    const { findChromium } = await import('@recto/pdf');
    const { path, args } = await findChromium({ sources: ['environment', 'bundled', 'installed', 'downloaded'] });
    launchOptions.executablePath = path;
    // Printing forbids every host; here the tests themselves come from one.
    launchOptions.args = args.filter((flag) => !flag.startsWith('--host-resolver-rules'));
  },
});

/** Every story, rendered, played and searched for accessibility violations, with the toolbar set so. */
const everyStory = (theme: string, scheme: 'light' | 'dark', locale: string, exclude: string[] = []) => ({
  extends: true as const,
  plugins: [browser(), storybookTest({ initialGlobals: { theme, scheme, locale }, tags: { exclude } })],
  test: {
    name: `${theme}, ${scheme}, ${locale}`,
    // Stories leave nothing behind, and one page for all of them takes half the time.
    isolate: false,
    ...limits,
    browser: {
      connectTimeout: LIMIT,
      enabled: true,
      headless: true,
      provider,
      instances: [{ browser: 'chromium' as const }],
      viewport: { width: 1280, height: 800 },
      screenshotFailures: false,
    },
  },
});

/** Sheets of the built Storybook, held against the pictures in the repository. */
const pictures = {
  test: {
    name: 'pictures',
    environment: 'node',
    include: ['pictures/*.test.ts'],
    ...limits,
  },
};

/** The built manual itself. */
const manual = {
  test: {
    name: 'manual',
    ...limits,
    environment: 'node',
    include: ['src/**/*.test.ts'],
  },
};

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      projects: [
        everyStory('placement', 'light', 'en'),
        everyStory('classic', 'dark', 'hi', ['large']),
        manual,
        pictures,
      ],
    },
  }),
);
