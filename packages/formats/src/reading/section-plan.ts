import { labels, nearestLocale, type SectionKey, sectionOfHeading } from '@recto/schema';

/** The section that a heading opens. */
export interface SectionPlan {
  /** A built-in section; a custom one has none. */
  key?: SectionKey;
  /** What entries of a custom section are probably like. */
  similar?: SectionKey;
  /** The heading, where it is not the word of the locale. */
  title?: string;
}

/**
 * The sections of headings, in their order. Each built-in section is there once: the word of the locale names it first,
 * then other common headings; every other heading opens a custom section.
 *
 * @param inCapitals whether headings are written in capitals, so that their case is lost
 */
export function planSections(headings: readonly string[], locale: string, inCapitals: boolean): SectionPlan[] {
  const taken = new Map<SectionKey, number>();
  const found = headings.map((heading) => sectionOfHeading(heading));
  const isWord = headings.map((heading, index) => {
    const key = found[index]?.key;
    return key !== undefined && isLabel(heading, labels(locale)[key], locale, inCapitals);
  });
  // First the words of the locale, so that another heading of the same section does not take their place.
  for (const exact of [true, false]) {
    for (const [index, section] of found.entries()) {
      if (!section || section.similar || isWord[index] !== exact || taken.has(section.key)) continue;
      taken.set(section.key, index);
    }
  }
  return headings.map((heading, index) => {
    const section = found[index];
    const title = inCapitals ? fromCapitals(heading, locale) : heading;
    if (section && taken.get(section.key) === index) {
      return { key: section.key, ...(isWord[index] ? {} : { title }) };
    }
    return { title, ...(section && { similar: section.key }) };
  });
}

function isLabel(heading: string, label: string, locale: string, inCapitals: boolean): boolean {
  const tag = nearestLocale(locale);
  return heading === label || (inCapitals && heading.toLocaleUpperCase(tag) === label.toLocaleUpperCase(tag));
}

const SMALL_WORDS = new Set('a an and as at by for from in of on or the to with'.split(' '));

/** A heading in capitals as a title: in English with capitals at the words, elsewhere at the first word only. */
function fromCapitals(heading: string, locale: string): string {
  const tag = nearestLocale(locale);
  if (heading !== heading.toLocaleUpperCase(tag)) return heading;
  const capital = (word: string) => word.charAt(0).toLocaleUpperCase(tag) + word.slice(1);
  const words = heading.toLocaleLowerCase(tag).split(/(?<=[\s-])/);
  return words
    .map((word, index) => (index > 0 && (tag !== 'en' || SMALL_WORDS.has(word.trim())) ? word : capital(word)))
    .join('');
}
