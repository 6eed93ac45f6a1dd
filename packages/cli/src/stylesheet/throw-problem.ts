import { Failure } from '../failure.ts';

/** Where the stylesheet of a theme is from. */
export interface ThemeSource {
  name: string;
  css: string;
  /** The file as it was given. */
  file: string;
  /** Present where the file is a module, and `css` what was made from it. */
  definition?: unknown;
}

/**
 * Says what is wrong with the stylesheet of a theme, and where.
 *
 * @param start of what is wrong, in UTF-16 units of the stylesheet
 * @throws {Failure} always
 */
export function throwProblem({ name, css, file, definition }: ThemeSource, start: number, message: string): never {
  const lines = css.slice(0, start).split(/\r\n|[\n\r\f]/);
  const place = definition === undefined ? `${file}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}` : file;
  throw new Failure(`${place}: the theme "${name}" ${message}.`, 2);
}
