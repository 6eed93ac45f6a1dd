/** A line of the document, and whether it is the one that the scene is about. */
export interface CodeLine {
  number: number;
  text: string;
  lit: boolean;
  /** Whether strong words of the line before go on in it. */
  strong: boolean;
}

/** Lines of the code on the page. */
const SHOWN = 20;

/** Without spaces, and without the quotation marks that YAML puts around some values. */
const letters = (text: string) => text.replaceAll(/[\s"']/g, '');

/** The lines around those that have a text, which may go over several lines of the file. */
export function linesAround(yaml: string, lit: string, shown = SHOWN): CodeLine[] {
  const all = yaml.trimEnd().split('\n');
  const sought = letters(lit);
  const first = all.findIndex((_, index) => letters(all.slice(index).join('')).replace(/^-/, '').startsWith(sought));
  if (first < 0) throw new Error(`The document of the demonstration has no line “${lit}”.`);
  let last = first;
  while (letters(all.slice(first, last + 1).join('')).length < sought.length) last += 1;
  const begin = Math.max(0, Math.min(first - Math.floor((shown * 2) / 3), all.length - shown));
  return all.slice(begin, begin + shown).map((text, index) => {
    const number = begin + index + 1;
    const marks =
      all
        .slice(0, number - 1)
        .join('')
        .split('**').length - 1;
    return { number, text, lit: number > first && number <= last + 1, strong: marks % 2 === 1 };
  });
}
