/**
 * A stylesheet without the `@font-face` rules of which no character is in `text`. ASCII always counts: page numbers and
 * bullets are written by stylesheets.
 */
export function facesFor(text: string, css: string): string {
  const characters = [...new Set(text)].map((character) => character.codePointAt(0) as number).concat(0x41, 0x2022);
  return css.replace(/@font-face\s*\{[^}]*\}\n?/g, (rule) => {
    const ranges = /unicode-range:\s*([^;}]+)/.exec(rule)?.[1];
    return !ranges || characters.some((character) => isIn(ranges, character)) ? rule : '';
  });
}

function isIn(ranges: string, character: number): boolean {
  return ranges.split(',').some((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
    return Number.parseInt(first, 16) <= character && character <= Number.parseInt(last, 16);
  });
}
