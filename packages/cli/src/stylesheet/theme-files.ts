import { realpath } from 'node:fs/promises';
import { extname } from 'node:path';
import { readContainedFile } from '@recto/pdf';
import type { OwnTheme } from '../document/own-theme.ts';
import { fileReason } from '../page/file-reason.ts';
import { cleanDataPicture, cleanPicture, PICTURE_LIMIT, pictureExtensions } from '../picture/clean-picture.ts';
import { dataAddress, readDataAddress } from '../picture/data-address.ts';
import { PictureError } from '../picture/picture-error.ts';
import { cleanFont, fontExtensions, fontTypes } from './clean-font.ts';
import { type CssAddress, rewriteCss, scanCss } from './css-addresses.ts';
import { pathOf } from './theme-address.ts';
import { throwProblem } from './throw-problem.ts';

const EXTENSIONS = [...fontExtensions, ...pictureExtensions];

/** A theme of somebody's own as it may be published. */
export interface ThemeFiles {
  /** Without comments; pictures and fonts in `data:` addresses cleaned. */
  css: string;
  /** The fonts and pictures that it names, cleaned, by their path beneath its folder. */
  files: Map<string, Uint8Array>;
}

/**
 * Gathers the files that a theme of somebody's own names. The folder of a theme may hold anything; what is published of
 * it are fonts and pictures that the stylesheet names, from the folder itself and beneath.
 *
 * @throws {Failure} at the place of the address, when the theme names anything else
 */
export async function themeFiles(theme: OwnTheme): Promise<ThemeFiles> {
  const scan = scanCss(theme.css);
  const files = new Map<string, Uint8Array>();
  const cleaned = new Map<CssAddress, string>();
  const folder = await realpath(theme.folder);
  for (const found of scan.addresses) {
    const { address, start } = found;
    try {
      if (/^\s*data:/i.test(address)) cleaned.set(found, await cleanData(address.trim()));
      else {
        const path = pathOf(address);
        if (path !== undefined && !files.has(path)) files.set(path, await readThemeFile(folder, path));
      }
    } catch (error) {
      if (!(error instanceof PictureError)) throw error;
      throwProblem(theme, start, `names ${shown(address)}: ${error.message}`);
    }
  }
  return { css: rewriteCss(theme.css, scan, (found) => cleaned.get(found)), files };
}

const shown = (address: string) => (address.length > 80 ? `${address.slice(0, 60)}…` : address);

async function readThemeFile(folder: string, path: string): Promise<Uint8Array> {
  const file = await readContainedFile(folder, path, { extensions: EXTENSIONS, limit: PICTURE_LIMIT });
  if (file.outcome !== 'found') {
    throw new PictureError(
      fileReason(file, {
        outside:
          'it is outside of the folder of the theme. A theme brings its files along: put it in the folder of the stylesheet, or beneath',
        kind: `a theme brings fonts and pictures along, whose names end in ${EXTENSIONS.join(', ')}`,
      }),
    );
  }
  const extension = extname(path).toLowerCase();
  return fontExtensions.includes(extension) ? wholeFont(file.body, extension) : cleanPicture(file.body, path);
}

async function cleanData(address: string): Promise<string> {
  const { type, content } = readDataAddress(address);
  const extension = fontTypes[type];
  return extension === undefined
    ? cleanDataPicture(address)
    : dataAddress({ type, content: wholeFont(content, extension) });
}

function wholeFont(content: Buffer, extension: string): Buffer {
  const font = cleanFont(content, extension);
  if (!font) throw new PictureError(`it is no whole font of the kind ${extension.slice(1)}`);
  return font;
}
