import type { ResumeDocument } from '../document/index.ts';
import { scriptLanguage } from '../labels/script-language.ts';
import { rememberedByLocale, TEXTS } from '../text/remembered.ts';
import { localeDigits } from './locale-digits.ts';
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
  'score',
  'grade',
  'credits',
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
 * to what it shows. Numbers in texts of the language of the page get its digits (`localeDigits`), so that all of a page are of
 * one kind. The document that is exported or attached stays as it was written.
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

/** Remembered, because a document is often rendered again with few texts changed. */
const inItsLanguage = /* @__PURE__ */ rememberedByLocale((text, locale) => {
  const other = scriptLanguage(text, locale)?.lang;
  return other === undefined ? localeDigits(typesetText(text, locale), locale) : typesetText(text, other);
}, TEXTS);

function typesetValue(value: unknown, locale: string): unknown {
  if (typeof value === 'string') return inItsLanguage(value, locale);
  if (Array.isArray(value)) return typesetItems(value, locale);
  if (typeof value !== 'object' || value === null) return value;
  return typesetFields(value as Readonly<Record<string, unknown>>, locale);
}

function typesetItems(items: readonly unknown[], locale: string): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (const [index, item] of items.entries()) {
    const typeset = typesetValue(item, locale);
    if (typeset === item) continue;
    copy ??= [...items];
    copy[index] = typeset;
  }
  return copy ?? items;
}

function typesetFields(fields: Readonly<Record<string, unknown>>, locale: string): Readonly<Record<string, unknown>> {
  let copy: Record<string, unknown> | undefined;
  for (const key of Object.keys(fields)) {
    if (NO_PROSE.has(key)) continue;
    const typeset = typesetValue(fields[key], locale);
    if (typeset === fields[key]) continue;
    copy ??= { ...fields };
    copy[key] = typeset;
  }
  return copy ?? fields;
}
