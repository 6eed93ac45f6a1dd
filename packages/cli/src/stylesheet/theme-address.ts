import { PictureError } from '../picture/picture-error.ts';

/** Stands for the folder of a theme while an address is resolved. */
const FOLDER = '/theme/';

/**
 * The path of the file that an address of a stylesheet names, relative to the folder of the stylesheet, read as browsers
 * read it: without tabs and line breaks, with `%20` for a space, and up to `?` or `#`.
 *
 * @returns `undefined` when it names an element of the page (`#id`) or nothing
 * @throws {PictureError} when it is not a path relative to the stylesheet
 */
export function pathOf(address: string): string | undefined {
  const read = [...address.replace(/[\t\n\r]/g, '')].join('').replace(/^[\0-\x20]+|[\0-\x20]+$/g, '');
  if (read === '' || read.startsWith('#')) return undefined;
  if (/^(?:[a-z][a-z0-9+.-]*:|[\\/])/i.test(read)) {
    throw new PictureError(
      'it is not beside the stylesheet. A theme brings its files along: put it in the folder of the stylesheet, or beneath',
    );
  }
  const { pathname } = new URL(read, `http://theme.invalid${FOLDER}`);
  if (!pathname.startsWith(FOLDER)) {
    throw new PictureError(
      'it is outside of the folder of the theme. A theme brings its files along: put it in the folder of the stylesheet, or beneath',
    );
  }
  let path: string;
  try {
    path = decodeURIComponent(pathname.slice(FOLDER.length));
  } catch (error) {
    throw new PictureError('it cannot be read: a % stands without two digits', { cause: error });
  }
  if (/[\0\\]|(?:^|\/)\.{1,2}(?:\/|$)|\/\/|^\//.test(path)) throw new PictureError('it is no path of a file');
  return path;
}
