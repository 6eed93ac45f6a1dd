/** The address of the published JSON Schema, for `$schema` and for the first line of a YAML document. */
export const JSON_SCHEMA_URL = 'https://unpkg.com/@recto/schema/resume.schema.json';

/** The same of a letter. */
export const LETTER_SCHEMA_URL = 'https://unpkg.com/@recto/schema/letter.schema.json';
