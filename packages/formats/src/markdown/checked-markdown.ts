import { FormatError, normalText } from '../reading/format-error.ts';

/**
 * Markdown takes time that grows with the square of the marks of a paragraph, and of the lists in one another. That of a
 * long résumé has a tenth of these.
 */
const LONGEST = 200_000;
const MOST_MARKS = 10_000;
const MOST_MARKS_IN_BLOCK = 400;
const DEEPEST = 16;

/** The beginnings of quotations and lists in one line, one in another. */
const CONTAINERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/;

/**
 * The text, if it can be read as Markdown in a short time.
 *
 * @throws {FormatError} when it is too long, or has too much markup
 */
export function checkedMarkdown(text: string): string {
  const normal = normalText(text);
  if (normal.length > LONGEST) throw tooMuch(`${normal.length} characters, and at most ${LONGEST} are read`);
  const blocks = normal.split(/\n(?=[^\S\n]*(?:\n|[-+*>#]|\d+[.)]))/).map(countMarks);
  const marks = blocks.reduce((all, count) => all + count, 0);
  if (marks > MOST_MARKS || blocks.some((count) => count > MOST_MARKS_IN_BLOCK)) {
    throw tooMuch(`more than ${MOST_MARKS_IN_BLOCK} signs of markup in a paragraph, or ${MOST_MARKS} in all`);
  }
  for (const [index, line] of normal.split('\n').entries()) {
    const containers = CONTAINERS.exec(line)?.[0].replace(/[\s\d]+/g, '') ?? '';
    const indent = /^\s*/.exec(line)?.[0].length ?? 0;
    if (containers.length > DEEPEST || indent > DEEPEST * 4) {
      throw tooMuch(`more than ${DEEPEST} lists or quotations in one another in line ${index + 1}`);
    }
  }
  return normal;
}

const countMarks = (block: string) => block.match(/[\\`*_[\]<&>]/g)?.length ?? 0;

function tooMuch(what: string): FormatError {
  return new FormatError('too-large', `The Markdown has ${what}. Remove what does not belong to the résumé.`);
}
