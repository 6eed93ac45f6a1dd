import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { bundledFolder } from './bundled.ts';

// A container often has neither fonts nor the libraries of a browser. A Chromium without any font crashes, also when the
// document brings its own; one without its libraries does not start.

/** Environment variables by name. */
type Environment = Record<string, string | undefined>;

/** Where fontconfig looks without a configuration: https://www.freedesktop.org/software/fontconfig/fontconfig-user.html */
const systemFonts = ({ XDG_DATA_HOME = join(homedir(), '.local', 'share') }: Environment): string[] => [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  join(homedir(), '.fonts'),
  join(XDG_DATA_HOME, 'fonts'),
];

/**
 * What to add to the environment of a browser on a Linux without fonts, so that it has one: nothing where there are fonts,
 * or where a user has set where they are.
 *
 * @throws {Error} if the font cannot be unpacked
 */
export async function fontEnvironment(
  environment: Environment = process.env,
  places: readonly string[] = systemFonts(environment),
): Promise<Environment> {
  if (process.platform !== 'linux' || environment.FONTCONFIG_FILE || environment.FONTCONFIG_PATH) return {};
  if (places.some((place) => hasFont(place))) return {};
  const fonts = await bundledFolder('fonts');
  if (!fonts) return {};
  const configuration = join(fonts, 'recto.conf');
  if (!existsSync(configuration)) {
    const whole = `${configuration}.${process.pid}`;
    await writeFile(whole, configurationOf(fonts));
    await rename(whole, configuration);
  }
  return { FONTCONFIG_FILE: configuration };
}

/**
 * What to add to the environment of a browser that has not started because a library was missing.
 *
 * @throws {Error} if the libraries cannot be unpacked
 */
export async function libraryEnvironment({ LD_LIBRARY_PATH }: Environment = process.env): Promise<Environment> {
  const libraries = await bundledFolder('libraries');
  if (!libraries) return {};
  return { LD_LIBRARY_PATH: [LD_LIBRARY_PATH, join(libraries, 'lib')].filter(Boolean).join(':') };
}

/** Folders of fonts are not deeper than this, and a link may lead back. */
const DEEPEST = 6;

function hasFont(folder: string, depth = 0): boolean {
  let entries: Dirent[] = [];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    // A folder that is not there, or not to be read, has no font for the browser either.
  }
  return entries.some(
    (entry) =>
      /\.(?:[ot]t[cf]|pf[ab])$/i.test(entry.name) ||
      (!entry.isFile() && depth < DEEPEST && hasFont(join(folder, entry.name), depth + 1)),
  );
}

/** The configuration of the machine, if it has one, and a folder of fonts. */
const configurationOf = (fonts: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fonts.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
