import type { ResumeDocument } from '../document/index.ts';
import { exportBasics, exportEntry, OFFICIAL_SECTIONS, type OfficialSection } from './export-entry.ts';
import { officialUri } from './official-formats.ts';
import { sameData } from './same-data.ts';

/** The address of the schema of exports, which they name as `$schema`. */
export const JSON_RESUME_SCHEMA_URL = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

type Fields = Record<string, unknown>;

/** A JSON Resume document. It has the additions of Recto too, as the format allows. */
export type JsonResume = { $schema: string; basics?: Fields; meta?: Fields } & {
  [Section in OfficialSection]?: Fields[];
} & Fields;

/** A value of the exported document that JSON Resume needs in another form. */
export interface Original {
  /** Where the export has the other form. */
  path: (string | number)[];
  /** How many entries the export has instead. @default 1 */
  count?: number;
  /** The value in the document. Absent when it had none. */
  value?: unknown;
}

/**
 * Writes a document as JSON Resume 1.x, valid against its official schema. Several positions at one employer become an
 * entry each, grades become scores, and highlights lose their tags. The original values are kept in
 * `meta.recto.originals`, so that `readResume` returns the same document; entries that were changed later stay changed.
 */
export function toJsonResume(resume: ResumeDocument): JsonResume {
  const originals: Original[] = [];
  const { $schema, ...rest } = structuredClone(resume);
  const out: JsonResume = { $schema: JSON_RESUME_SCHEMA_URL, ...(rest as Fields) };
  if ($schema !== JSON_RESUME_SCHEMA_URL) originals.push(original(['$schema'], $schema));

  if (rest.basics) {
    out.basics = exportBasics(rest.basics);
    if (!sameData(out.basics, rest.basics)) originals.push(original(['basics'], rest.basics));
  }
  for (const section of OFFICIAL_SECTIONS) {
    const entries = rest[section];
    if (!entries) continue;
    const written: Fields[] = [];
    for (const entry of entries) {
      const exported = exportEntry(section, entry);
      if (!sameData(exported, [entry])) {
        const { path, value } = original([section, written.length], entry);
        originals.push({ path, ...(exported.length === 1 ? {} : { count: exported.length }), value });
      }
      written.push(...exported);
    }
    out[section] = written;
  }
  const canonical = rest.meta?.canonical;
  const uri = canonical === undefined ? undefined : officialUri(canonical);
  if (canonical !== uri) originals.push(original(['meta', 'canonical'], canonical));
  if (originals.length === 0) return out;

  if (!rest.meta) originals.push(original(['meta']));
  if (!rest.meta?.recto) originals.push(original(['meta', 'recto']));
  const meta: Fields = { ...rest.meta, canonical: uri };
  if (uri === undefined) delete meta.canonical;
  out.meta = { ...meta, recto: { ...rest.meta?.recto, originals } };
  return out;
}

function original(path: Original['path'], value?: unknown): Original {
  return value === undefined ? { path } : { path, value };
}
