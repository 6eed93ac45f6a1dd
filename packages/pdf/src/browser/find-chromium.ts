import { PdfError } from '../pdf-error.ts';
import { bundledChromium } from './bundled.ts';
import { downloadedPlaces } from './downloaded.ts';
import { installedPlaces, isExecutable } from './installed.ts';

/**
 * Where a browser comes from: the path in `RECTO_CHROMIUM`; Chrome, Chromium or Edge installed on the machine; one
 * that Playwright has downloaded; the one inside the optional package `@sparticuz/chromium`.
 */
export type ChromiumSource = 'environment' | 'installed' | 'downloaded' | 'bundled';

/** A browser that can be started. */
export interface Chromium {
  /** Path of the executable. */
  path: string;
  /** Flags to start it with: quiet, offline, and text set the same on every machine. */
  args: string[];
  source: ChromiumSource;
}

/** How to look for a browser. */
export interface FindChromiumOptions {
  /** Sources to try, in order. @default environment, installed, downloaded, bundled */
  sources?: readonly ChromiumSource[];
  /** Where `RECTO_CHROMIUM`, `PATH` and the like are read from. @default process.env */
  environment?: Record<string, string | undefined>;
}

const SOURCES: readonly ChromiumSource[] = ['environment', 'installed', 'downloaded', 'bundled'];

/**
 * Finds a Chromium to print with.
 *
 * @throws {PdfError} `no-browser` when there is none, or when `RECTO_CHROMIUM` names a file that cannot be run; the
 * message says how to get one
 */
export async function findChromium(options: FindChromiumOptions = {}): Promise<Chromium> {
  const { sources = SOURCES, environment = process.env } = options;
  for (const source of sources) {
    const path = await lookIn(source, environment);
    if (path) return chromiumAt(path, source);
  }
  throw new PdfError('no-browser', NONE);
}

async function lookIn(source: ChromiumSource, environment: Record<string, string | undefined>) {
  const { platform } = process;
  if (source === 'environment') return named(environment.RECTO_CHROMIUM);
  if (source === 'installed') return installedPlaces(platform, environment).find(isExecutable);
  if (source === 'downloaded') return downloadedPlaces(platform, environment).find(isExecutable);
  return bundledChromium();
}

/** A path that a person wrote is used or refused, never passed over in silence. */
function named(path: string | undefined): string | undefined {
  if (!path) return undefined;
  if (isExecutable(path)) return path;
  throw new PdfError(
    'no-browser',
    `RECTO_CHROMIUM is "${path}", and no program can be run there. Set it to the executable of Chrome, Chromium or Edge, or unset it to look for one.`,
  );
}

/** A browser at a known path, with the flags to start it. */
export function chromiumAt(path: string, source: ChromiumSource = 'environment'): Chromium {
  return { path, args: launchFlags(), source };
}

function launchFlags(): string[] {
  return [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    // Hinted text is 0.55 % narrower and breaks elsewhere.
    '--font-render-hinting=none',
    // Not a name is looked up, not even for a prefetch.
    '--dns-prefetch-disable',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    // Chromium refuses to start its sandbox for root, as in most containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

const NONE = `no Chromium was found to print with. Any of these will do:
  - install Chrome, Chromium or Edge
  - npx playwright install --only-shell chromium
  - npm install @sparticuz/chromium (Linux x64; needs nothing else)
  - set RECTO_CHROMIUM to the path of a browser`;
