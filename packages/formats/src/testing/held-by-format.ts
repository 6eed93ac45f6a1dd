import { profileParts, type ResumeDocument, sectionKeys } from '@recto/schema';
import { plainParagraphs } from '../plain-text/plain-paragraphs.ts';
import { plainSource } from '../reading/write-inline.ts';

type Json = unknown;

/** Fields that no page shows as words: names for tools, tags, breaks, pictures. */
const NOT_HELD = new Set(['id', 'tags', 'break', 'logo', 'image', '$schema', 'meta']);
const PROSE = new Set(['summary', 'description', 'thesis', 'reference', 'highlights', 'text', 'entries']);

/** A document without what no format can hold. */
export function heldByFormat(resume: ResumeDocument, options: { markup: boolean }): Json {
  const { theme, paper, pages, order, titles, layout, ...recto } = { ...resume.meta?.recto } as Record<string, Json>;
  const held = withoutUnheld(resume, options) as Record<string, Json>;
  if (recto.locale === 'en') delete recto.locale;
  return { ...held, meta: { recto } };
}

function withoutUnheld(value: Json, options: { markup: boolean }, key = ''): Json {
  if (typeof value === 'string') return PROSE.has(key) ? prose(value, key, options) : value;
  if (Array.isArray(value)) return value.map((item) => withoutUnheld(item, options, key));
  if (value === null || typeof value !== 'object') return value;
  const fields = value as Record<string, Json>;
  // A tagged highlight is shown by its text.
  if (key === 'highlights') return withoutUnheld(fields.text, options, key);
  const { username, ...profile } = fields;
  const shown = key === 'profiles' && profileParts(fields).username === undefined ? profile : fields;
  return Object.fromEntries(
    Object.entries(shown)
      .filter(([name]) => !NOT_HELD.has(name))
      .map(([name, item]) => [name, withoutUnheld(item, options, isBuiltIn(name) ? '' : name)]),
  );
}

const isBuiltIn = (name: string) => name !== 'summary' && (sectionKeys as readonly string[]).includes(name);

function prose(text: string, key: string, { markup }: { markup: boolean }): string {
  if (markup) return text;
  return plainSource(plainParagraphs(text).join(key === 'highlights' || key === 'thesis' ? ' ' : '\n\n'));
}
