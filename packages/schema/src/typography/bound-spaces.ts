import { nearestLocale } from '../labels/locale.ts';

const NO_BREAK_SPACE = '\u00a0';

const UNITS = [
  '%|‰|°[CF]?',
  '[kKMGTP]?i?[Bb](?:ytes?|its?)?(?:/s|ps)?|[kMGT]?[Hh]z|fps|FPS|dpi|px|pt|dB',
  '[mµμn]?s|min|h|[kcmµμn]?m²?|[mk]?g|t|[mk]?[lL]|ha',
  '[mkMG]?W|[kMG]Wh|[mk]?V|mA|A|[kM]?J|[kM]?Pa|K|mol',
  'million|billion|lakh|crore|Mio\\.?|Mrd\\.?|USD|EUR|GBP|INR|CHF|€|£|₹',
].join('|');

/** Spaces at which no line may break, by what is before and after them: the same in every language. */
const everywhere = [
  // A number and its unit: "512 GB".
  `(?<=\\d )(?=(?:${UNITS})(?![\\p{L}\\p{N}]))`,
  // A currency and its number: "INR 5", "₹ 5".
  String.raw`(?=\d)(?<=(?:^|[\s(])(?:[₹$€£¥]|Rs\.?|INR|USD|EUR|GBP|CHF) )`,
  // A shortened word and its number: "No. 5", "p. 12".
  String.raw`(?=\d)(?<=(?:(?:^|[\s(])(?:[Nn]o|[Nn]r|pp?|[Ff]ig|[Vv]ol|[Cc]h|[Ee]d)\.|§) )`,
  // A form of address and a name: "Dr. Rao".
  String.raw`(?=\p{Lu})(?<=(?:^|[\s(])(?:Dr|Prof|Mr|Mrs|Ms|Mx|St|Smt|Sri|Shri)\.? )`,
  // Initials and what follows them: "J. R. Smith".
  String.raw`(?=\p{Lu})(?<=(?:^|[\s(\u00a0])\p{Lu}\. )`,
];

/** All of them at once: a text is searched once, from space to space, and first for what is rare. */
const EVERYWHERE = new RegExp(` (?:${everywhere.join('|')})`, 'gu');

/** Words of one letter stay with the next word; a dash stays with the word before it. */
const slavic = (letters: string): readonly RegExp[] => [
  new RegExp(`(?<=(?:^|[\\s(])[${letters}]) (?=\\p{L})`, 'giu'),
  / (?=[—–] )/gu,
];

/** The rules of a language besides, as its manuals of typography give them. */
const ofLanguage: Readonly<Record<string, readonly RegExp[]>> = {
  // Lexique des règles typographiques en usage à l’Imprimerie nationale: high signs and guillemets.
  fr: [/ (?=[;:!?»%])/gu, /(?<=«) /gu],
  pl: slavic('aiouwz'),
  ru: slavic('авикосуя'),
  uk: slavic('авзійоуя'),
};

/** Places of the spaces at which no line may break, all of them spaces that the author wrote. */
export function boundSpaces(text: string, locale: string): Map<number, string> {
  const bound = new Map<number, string>();
  for (const rule of [EVERYWHERE, ...(ofLanguage[nearestLocale(locale)] ?? [])]) {
    for (const { index } of text.matchAll(rule)) bound.set(index, NO_BREAK_SPACE);
  }
  return bound;
}
