import { type Locale, labels, locales, sectionKeys } from '@recto/schema';

/** Words of a document that are the same in every document of a language. */
export interface KnownWords {
  /** Headings of sections. */
  headings: readonly string[];
  /** Words before contacts. */
  labels: readonly string[];
}

const CONTACTS = ['email', 'phone', 'location', 'website'] as const;

const fold = (text: string) => text.normalize('NFC').toLocaleLowerCase('und').replace(/\s+/g, ' ').trim();

interface LocaleWords {
  locale: Locale;
  headings: ReadonlySet<string>;
  labels: ReadonlySet<string>;
}

/** English first: of two locales with as many words, the first is taken. Made when first needed. */
let table: LocaleWords[] | undefined;

function localeWords(): LocaleWords[] {
  table ??= ['en' as const, ...locales].map((locale) => {
    const words = labels(locale);
    const titles = sectionKeys.map((key) => words[key]);
    return {
      locale,
      headings: new Set([...titles, ...titles.map((title) => title.toLocaleUpperCase(locale))].map(fold)),
      labels: new Set(CONTACTS.map((key) => fold(words[key]))),
    };
  });
  return table;
}

/** The locale whose words a document has most often; English if it has none. */
export function documentLocale(known: KnownWords): Locale {
  const [headings, contacts] = [known.headings.map(fold), known.labels.map(fold)];
  const score = (words: LocaleWords) =>
    headings.filter((heading) => words.headings.has(heading)).length +
    contacts.filter((label) => words.labels.has(label)).length;
  const scores = localeWords().map((words) => ({ words, score: score(words) }));
  return scores.reduce((one, other) => (other.score > one.score ? other : one)).words.locale;
}
