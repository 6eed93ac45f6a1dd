/** The measure that every theme has beside a portrait, in pt, and the mean width of a bold letter, in em. */
const MEASURE = 340;
const LETTER = 0.56;

/** Names of this size and more need no limit: no theme has larger ones. In pt. */
const UNLIMITED = 80;

const WIDE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;

/** A word in capitals, which are wider. */
const CAPITALS = /\p{Lu}{2,}/gu;

/** Scripts with broad letters. */
const BROAD = /[\p{sc=Taml}\p{sc=Mlym}]/u;

const widthOf = (letter: string) => (WIDE.test(letter) ? 1.8 : BROAD.test(letter) ? 1.5 : 1);

/** Width in mean letters. Marks above and below letters have none; ideographs are as wide as two letters. */
const lettersOf = (text: string) =>
  [...text.normalize('NFC').replace(/[\p{Mn}\p{Me}]/gu, '')].reduce((sum, letter) => sum + widthOf(letter), 0) +
  0.3 * [...text.matchAll(CAPITALS)].reduce((sum, [word]) => sum + word.length, 0);

/** A longer compound would make a name smaller than 14 pt. */
const LONGEST_COMPOUND = 40;

/** Whether a word of a name stays on one line: at a line end, extractors of text take its hyphen for that of a word cut in two. */
const isUnbroken = (word: string) => word.includes('-') && word.length <= LONGEST_COMPOUND;

/** A name in pieces, of which the compounds stay on one line: "Hohenstein-Wallersdorf". */
export function nameParts(name: string): { text: string; unbroken: boolean }[] {
  return name.split(/(\s+)/).map((text) => ({ text, unbroken: isUnbroken(text) }));
}

/**
 * The largest size of a long name, in pt: at this size its longest word, and rather more than half of it, fit on a line. It
 * depends on the name alone, so that screen, print and PDF agree, and goes by steps of 2 pt, so that similar names look alike.
 * Short names have none: theirs is the size of the theme.
 */
export function nameFit(name: string): number | undefined {
  const words = nameParts(name.trim()).flatMap(({ text, unbroken }) => (unbroken ? text : text.split(/(?<=-)/)));
  const line = Math.max(lettersOf(name.trim()) * 0.55, ...words.map(lettersOf));
  const size = Math.max(12, Math.floor(MEASURE / LETTER / line / 2) * 2);
  return size < UNLIMITED ? size : undefined;
}
