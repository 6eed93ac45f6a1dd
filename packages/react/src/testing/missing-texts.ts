import { plainText } from '@recto/schema';
import { text } from './markup.ts';

/** Settings, which are not shown. */
const STEERING = new Set(['$schema', 'id', 'tags', 'kind', 'meta']);

/** Every text of a document, with its path. */
function texts(value: unknown, path = ''): [path: string, words: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => (STEERING.has(key) ? [] : texts(child, `${path}.${key}`)));
}

/** The texts of a document that are not in its markup: not as text, date, link or picture. */
export function missingTexts(document: unknown, html: string): [path: string, words: string][] {
  const page = text(html);
  const plain = (words: string) => plainText(words).replace(/\s+/g, ' ').trim();
  return texts(document).filter(([, words]) => !page.includes(plain(words)) && !html.includes(`="${words}"`));
}
