import { fileURLToPath } from 'node:url';
import { findChromium } from '@recto/pdf';
import { type Browser, chromium } from 'playwright';
import { preview } from 'vite';

/** The built manual, served, and a browser that may ask no other host. */
export interface OpenManual {
  browser: Browser;
  /** Ends with a slash. */
  origin: string;
  close(): Promise<void>;
}

/** Opens the built manual at an address with a path, as on any host: what only works at the root is missing then. */
export async function openManual(): Promise<OpenManual> {
  const { path, args } = await findChromium({ sources: ['environment', 'bundled', 'installed', 'downloaded'] });
  const flags = args.filter((flag) => !flag.startsWith('--host-resolver-rules'));
  const [server, browser] = await Promise.all([
    preview({
      configFile: false,
      logLevel: 'silent',
      root: fileURLToPath(new URL('../../', import.meta.url)),
      base: '/a/b/',
      build: { outDir: 'storybook-static' },
      preview: { host: '127.0.0.1', port: 0 },
    }),
    chromium.launch({
      executablePath: path,
      args: [...flags, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    }),
  ]);
  return {
    browser,
    origin: server.resolvedUrls?.local[0] ?? '',
    async close() {
      await Promise.all([browser.close(), server.close()]);
    },
  };
}
