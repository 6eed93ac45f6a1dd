import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

type Environment = Record<string, string | undefined>;

/** Paths of a browser below the folder of its revision, in old and new versions of Playwright. */
const BINARIES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    'chrome-headless-shell-linux64/chrome-headless-shell',
    'chrome-linux/headless_shell',
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
  ],
  darwin: [
    'chrome-headless-shell-mac-arm64/chrome-headless-shell',
    'chrome-headless-shell-mac-x64/chrome-headless-shell',
    'chrome-mac/headless_shell',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'chrome-headless-shell-win64/chrome-headless-shell.exe',
    'chrome-win/headless_shell.exe',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
  ],
};

function cacheFolder(platform: NodeJS.Platform, environment: Environment): string {
  const { PLAYWRIGHT_BROWSERS_PATH: chosen, LOCALAPPDATA, XDG_CACHE_HOME } = environment;
  if (chosen && chosen !== '0') return chosen;
  const home = homedir();
  if (platform === 'darwin') return join(home, 'Library/Caches/ms-playwright');
  if (platform === 'win32') return join(LOCALAPPDATA ?? join(home, 'AppData/Local'), 'ms-playwright');
  return join(XDG_CACHE_HOME ?? join(home, '.cache'), 'ms-playwright');
}

/** Possible paths of a browser that Playwright has downloaded, newest revision first. Any revision can be used. */
export function downloadedPlaces(platform: NodeJS.Platform, environment: Environment): string[] {
  const cache = cacheFolder(platform, environment);
  return revisions(cache).flatMap((folder) => (BINARIES[platform] ?? []).map((binary) => join(cache, folder, binary)));
}

function revisions(cache: string): string[] {
  try {
    return readdirSync(cache)
      .filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
      .sort((one, other) => revision(other) - revision(one));
  } catch {
    return [];
  }
}

function revision(folder: string): number {
  return Number(folder.slice(folder.lastIndexOf('-') + 1));
}
