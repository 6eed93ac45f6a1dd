import { Parser } from 'htmlparser2';

/** A field of a document, and the words of which one must be on the page. */
export interface Field {
  /** `work[0].position` */
  path: string;
  words: readonly string[];
}

/** What chooses how a document is shown, and pictures that are not beside the page. */
const NO_TEXT = new Set(['id', 'kind', 'logo', 'tags']);

/** The fields of a JSON Resume document whose values a page can show. */
export function fieldsOf(value: unknown, path = ''): Field[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ path, words: wordsFor(path, value) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if ((path === '' && (key === 'meta' || key === '$schema')) || NO_TEXT.has(key)) return [];
    return fieldsOf(inner, Array.isArray(value) ? `${path}[${key}]` : [path, key].filter(Boolean).join('.'));
  });
}

const regions = new Intl.DisplayNames('en', { type: 'region' });

/**
 * Marks of Markdown are no text. A date counts by its year, in full or as ’21, an address without its scheme, a country by
 * code or name.
 */
function wordsFor(path: string, value: string): string[] {
  if (/[dD]ate$/.test(path)) return [value.slice(0, 4), `'${value.slice(2, 4)}`];
  if (path.endsWith('countryCode')) return [value, regions.of(value) ?? value].map(plain);
  const text = value.replace(/\*\*?|`/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  return [plain(text.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, ''))];
}

/** The fields that a page leaves out: neither in its text nor in a link. */
export function missingIn(html: string, fields: readonly Field[]): Field[] {
  const shown = shownIn(html);
  return fields.filter(
    ({ words }) =>
      !words.some((word) =>
        word.length > 2 ? shown.includes(word) : ` ${shown} `.split(/[^\p{L}\p{N}]+/u).includes(word),
      ),
  );
}

/** Fields in a sentence, each kind once: `work[].url, projects[].type`. */
export const namesOf = (fields: readonly Field[]): string =>
  [...new Set(fields.map(({ path }) => path.replace(/\[\d+\]/g, '[]')))].join(', ');

/** Elements that divide no word. */
const INLINE = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'small', 'span', 'strong', 'time', 'wbr']);
const HIDDEN = new Set(['script', 'style', 'title']);

/** What a page shows, with the addresses of its links. */
function shownIn(html: string): string {
  let text = '';
  let addresses = '';
  let hidden = 0;
  const parser = new Parser({
    onopentag(name, { href = '', alt = '' }) {
      if (HIDDEN.has(name)) hidden += 1;
      if (!INLINE.has(name)) text += ' ';
      addresses += ` ${href} ${alt}`;
    },
    onclosetag(name) {
      if (HIDDEN.has(name)) hidden -= 1;
      if (!INLINE.has(name)) text += ' ';
    },
    ontext(words) {
      if (hidden === 0) text += words;
    },
  });
  parser.end(html);
  return plain(text + addresses);
}

/** Quotation marks and spaces differ by language, and capitals by style; a hyphen at the end of a line may divide a word. */
const plain = (text: string) =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u2060\u00ad\u2010\u2011-]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
