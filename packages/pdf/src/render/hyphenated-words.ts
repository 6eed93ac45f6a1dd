/** The part of a language's module that is used. */
interface Patterns {
  hyphenateSync(text: string): string;
}

/** Languages with patterns whose scripts have capitals: in others names cannot be told from words. */
const LANGUAGES = new Set(
  'af be bg ca cs cy da de el en en-gb es et eu fi fr ga gl hr hu hy id is it la lt lv mk mn nb nl nn no oc pl pt rm ro ru sk sl sq sr sv tk tr uk'.split(
    ' ',
  ),
);

/** English is divided by its roots where it is written as in Britain, and by its sounds in America. */
const BRITISH = /^en-(?:au|gb|ie|in|nz|za)\b/;

const loaded = new Map<string, Promise<Patterns>>();

/**
 * Words with soft hyphens where a line may divide them, by the patterns of TeX (`hyphen`). The patterns of a language, 0.01 to
 * 0.7 MB, are loaded when first needed, and here and not in the page: a page without justified paragraphs never asks.
 *
 * @param words by BCP 47 tag
 */
export async function hyphenatedWords(
  words: Readonly<Record<string, readonly string[]>>,
): Promise<Record<string, Record<string, string>>> {
  const languages = Object.entries(words).map(async ([tag, all]) => {
    const patterns = await patternsOf(tag);
    return [tag, Object.fromEntries(patterns ? all.map((word) => [word, patterns.hyphenateSync(word)]) : [])] as const;
  });
  return Object.fromEntries(await Promise.all(languages));
}

function patternsOf(tag: string): Promise<Patterns> | undefined {
  const lower = tag.toLowerCase();
  const language = BRITISH.test(lower) ? 'en-gb' : (lower.split('-', 1)[0] ?? '');
  if (!LANGUAGES.has(language)) return undefined;
  const patterns = loaded.get(language) ?? import(`hyphen/${language}/index.js`).then((module) => module.default);
  loaded.set(language, patterns);
  return patterns;
}
