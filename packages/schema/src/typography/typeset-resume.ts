import type { ResumeDocument } from '../document/index.ts';
import { scriptLanguage } from '../labels/script-language.ts';
import { typesetText } from './typeset-text.ts';

/** Fields that are no text to read: addresses, numbers, names of machines, and what no page shows. */
const NO_PROSE: ReadonlySet<string> = new Set([
  '$schema',
  'meta',
  'id',
  'tags',
  'break',
  'kind',
  'url',
  'src',
  'image',
  'email',
  'phone',
  'username',
  'doi',
  'credentialId',
  'postalCode',
  'countryCode',
  'date',
  'startDate',
  'endDate',
  'releaseDate',
  'expires',
]);

/**
 * The document with its texts as a typographer sets them (`typesetText`), each in its own language. `<Resume>` does this
 * to what it shows; the document that is exported or attached stays as it was written.
 *
 * @param locale BCP 47 tag of the page
 * @returns a new document; parts without a change are those of the old one
 */
export function typesetResume<Document extends Partial<ResumeDocument>>(resume: Document, locale: string): Document {
  const typeset = typesetValue(resume, locale) as Document;
  const name = resume.basics?.name;
  // A name is written as its owner writes it, on forms too.
  return name === typeset.basics?.name ? typeset : { ...typeset, basics: { ...typeset.basics, name } };
}

function typesetValue(value: unknown, locale: string): unknown {
  if (typeof value === 'string') return typesetText(value, scriptLanguage(value, locale)?.lang ?? locale);
  if (Array.isArray(value)) {
    const items = value.map((item) => typesetValue(item, locale));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, field]) => [key, NO_PROSE.has(key) ? field : typesetValue(field, locale)] as const,
  );
  return entries.some(([key, field]) => field !== (value as Record<string, unknown>)[key])
    ? Object.fromEntries(entries)
    : value;
}
