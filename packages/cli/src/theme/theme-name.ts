import { themes } from '@recto/themes';

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** What npm calls the package of a theme. */
export const packageName = (name: string) => `recto-theme-${name}`;

/** The longest name that npm takes for a package. */
const LONGEST = 214;

/**
 * A name that a theme can have in an attribute, in a file name and on npm: lower-case letters, digits and single
 * hyphens, and none of ours.
 *
 * @throws {RangeError} when it cannot
 */
export function parseThemeName(text: string): string {
  if (!NAME.test(text)) {
    const near = kebabCase(text);
    throw new RangeError(
      `A theme is named with lower-case letters, digits and hyphens.${NAME.test(near) ? ` Did you mean "${near}"?` : ''}`,
    );
  }
  if (packageName(text).length > LONGEST) {
    throw new RangeError(
      `npm takes names of ${LONGEST} characters; ${packageName('')} is ${packageName('').length} of them.`,
    );
  }
  if (Object.hasOwn(themes, text)) {
    throw new RangeError(`It is one of ours. To change it: recto theme new my-${text} --extends ${text}.`);
  }
  return text;
}

/** A name as a constant is written: `deep-sea` is `deepSea`. */
export const camelCase = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** A name as a title is written: `deep-sea` is `Deep sea`. */
export const titleCase = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;

const kebabCase = (text: string) =>
  text
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
