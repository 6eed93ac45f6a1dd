import { type ThemeName, themes } from '@recto/themes';

/** What a theme is for, in the words of the theme itself. */
export interface Purpose {
  /** For whom: "Designers and architects". */
  title: string;
  /** What it looks like, in one short sentence. */
  short: string;
  /** The same, with its model. */
  whole: string;
}

const sentence = (words: string) => {
  const text = words.trim().replace(/\.$/, '');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

/**
 * The description of a theme in its parts. All are of one form: "For whom: what it looks like, after what it follows."
 *
 * @throws {Error} when a description has no colon
 */
export function purposeOf(theme: ThemeName): Purpose {
  const [, title, whole] = /^For ([^:]+): (.+)$/s.exec(themes[theme].description) ?? [];
  if (!title || !whole) throw new Error(`The description of ${theme} does not say for whom it is.`);
  const [first = whole] = whole.split(/\. /);
  const short = first.split(/, after /)[0] ?? first;
  return { title: sentence(title).slice(0, -1), short: sentence(short), whole: sentence(whole) };
}
