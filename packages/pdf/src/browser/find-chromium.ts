import { PdfError } from '../pdf-error.ts';
import { bundledChromium } from './bundled.ts';
import { downloadedPlaces } from './downloaded.ts';
import { installedPlaces, isExecutable } from './installed.ts';

/**
 * Where a browser is from: the path in `RECTO_CHROMIUM`; Chrome, Chromium or Edge installed on the machine; a browser
 * that Playwright has downloaded; the browser in the optional package `@sparticuz/chromium`.
 */
export type ChromiumSource = 'environment' | 'installed' | 'downloaded' | 'bundled';

/** A browser to start. */
export interface Chromium {
  /** Path of the executable. */
  path: string;
  /** Command-line flags: no background work, no network, and the same text layout on every machine. */
  args: string[];
  source: ChromiumSource;
}

/** How to search for a browser. */
export interface FindChromiumOptions {
  /** Sources to try, in order. @default environment, installed, downloaded, bundled */
  sources?: readonly ChromiumSource[] | undefined;
  /** Environment variables, such as `RECTO_CHROMIUM` and `PATH`. @default process.env */
  environment?: Record<string, string | undefined> | undefined;
}

const SOURCES: readonly ChromiumSource[] = ['environment', 'installed', 'downloaded', 'bundled'];

/**
 * Finds a Chromium to print with.
 *
 * @throws {PdfError} `no-browser` if none is found, or if `RECTO_CHROMIUM` is not an executable file; the message says how
 * to get a browser
 */
export async function findChromium(options: FindChromiumOptions = {}): Promise<Chromium> {
  const { sources = SOURCES, environment = process.env } = options;
  for (const source of sources) {
    const path = await findIn(source, environment);
    if (path) return chromiumAt(path, source);
  }
  throw new PdfError('no-browser', NOT_FOUND);
}

async function findIn(source: ChromiumSource, environment: Record<string, string | undefined>) {
  const { platform } = process;
  if (source === 'environment') return named(environment.RECTO_CHROMIUM);
  if (source === 'installed') return installedPlaces(platform, environment).find(isExecutable);
  if (source === 'downloaded') return downloadedPlaces(platform, environment).find(isExecutable);
  return bundledChromium();
}

/** A path that a user has set is used or causes an error; it is never ignored. */
function named(path: string | undefined): string | undefined {
  if (!path) return undefined;
  if (isExecutable(path)) return path;
  throw new PdfError(
    'no-browser',
    `RECTO_CHROMIUM is "${path}", which is not an executable file. Set it to the executable of Chrome, Chromium or Edge, or unset it to search for a browser.`,
  );
}

/** The browser at a path, with its command-line flags. */
export function chromiumAt(path: string, source: ChromiumSource = 'environment'): Chromium {
  return { path, args: launchFlags(), source };
}

/** Features that ask hosts at the start, rewrite addresses before they are reported, or wait for paint. */
const DISABLED_FEATURES = [
  'AimEnabled',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
].join();

function launchFlags(): string[] {
  return [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-breakpad',
    '--disable-component-extensions-with-background-pages',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-field-trial-config',
    `--disable-features=${DISABLED_FEATURES}`,
    '--disable-search-engine-choice-screen',
    '--disable-sync',
    '--metrics-recording-only',
    '--no-default-browser-check',
    '--no-first-run',
    '--no-service-autorun',
    '--password-store=basic',
    '--use-mock-keychain',
    // A container has little shared memory.
    '--disable-dev-shm-usage',
    // Nothing is slower because nobody sees it or because there is much of it.
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-back-forward-cache',
    '--disable-hang-monitor',
    '--disable-ipc-flooding-protection',
    '--disable-renderer-backgrounding',
    '--force-color-profile=srgb',
    // Hinted text is 0.55 % narrower, so its lines break differently.
    '--font-render-hinting=none',
    // No DNS lookups, not even for a prefetch.
    '--dns-prefetch-disable',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    // Chromium does not start its sandbox for root, which is the user in most containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

const NOT_FOUND = `no Chromium was found to print with. Do one of these:
  - install Chrome, Chromium or Edge
  - npx playwright install --only-shell chromium
  - npm install @sparticuz/chromium (Linux x64; needs nothing else)
  - set RECTO_CHROMIUM to the path of a browser`;
