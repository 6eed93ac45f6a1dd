/** Scripts whose letters stand apart, with the marks and signs that all scripts share. */
const APART =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** Scripts that break lines between letters, by a dictionary or anywhere, and not at spaces. */
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

/**
 * Whether letter-spacing leaves a text whole. It tears Arabic, where letters join, and Devanagari and its sisters, where a
 * line runs through a word or marks stand around a letter (CSS Text 3, "Cursive scripts").
 */
export function mayTrack(text: string): boolean {
  return APART.test(text);
}

/** Whether lines of a text break at spaces and hyphens alone, so that words can be counted. */
export function breaksAtSpaces(text: string): boolean {
  return !WITHOUT_SPACES.test(text);
}
