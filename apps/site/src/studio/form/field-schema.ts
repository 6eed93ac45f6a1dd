import type { SectionKey } from '@recto/schema';
import schema from '@recto/schema/resume.schema.json';

/** What the JSON Schema says of a field, as far as forms need it. */
export interface FieldSchema {
  title?: string;
  description?: string;
  type?: string;
  pattern?: string;
  enum?: string[];
  examples?: unknown[];
  properties?: Record<string, FieldSchema>;
  items?: FieldSchema;
  anyOf?: FieldSchema[];
  oneOf?: FieldSchema[];
  $ref?: string;
  additionalProperties?: FieldSchema | boolean;
  const?: string;
}

const root = schema as unknown as FieldSchema & { $defs: Record<string, FieldSchema> };

/** A schema without references at its top; what is beside a reference stays. */
export function resolved(field: FieldSchema | undefined): FieldSchema {
  if (!field?.$ref) return field ?? {};
  const { $ref, ...rest } = field;
  return { ...resolved(root.$defs[$ref.replace('#/$defs/', '')]), ...rest };
}

/** The schema of the value at a path of a document. */
export function schemaAt(path: readonly (string | number)[]): FieldSchema | undefined {
  let field: FieldSchema | undefined = root;
  for (const step of path) {
    field = alternatives(field)
      .map((each) => (typeof step === 'number' ? each.items : (each.properties?.[step] ?? anyValueOf(each))))
      .find((each) => each !== undefined);
    if (!field) return undefined;
  }
  return resolved(field);
}

const anyValueOf = ({ additionalProperties }: FieldSchema) =>
  typeof additionalProperties === 'object' ? additionalProperties : undefined;

/** The forms that a value may have. */
export function alternatives(field: FieldSchema | undefined): FieldSchema[] {
  const known = resolved(field);
  const options = known.anyOf ?? known.oneOf;
  return options ? options.flatMap(alternatives) : [known];
}

/** The fields that are shown first, in this order; the others wait under “More fields”. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  basics: ['name', 'label', 'email', 'phone', 'url', 'location', 'profiles'],
  work: ['position', 'name', 'location', 'startDate', 'endDate', 'highlights'],
  volunteer: ['position', 'organization', 'location', 'startDate', 'endDate', 'highlights'],
  education: ['institution', 'studyType', 'area', 'startDate', 'endDate', 'grade', 'highlights'],
  coursework: ['area', 'courses'],
  projects: ['name', 'description', 'url', 'startDate', 'endDate', 'highlights'],
  skills: ['name', 'keywords'],
  awards: ['title', 'awarder', 'date', 'summary'],
  certificates: ['name', 'issuer', 'date'],
  publications: ['name', 'authors', 'publisher', 'releaseDate', 'doi'],
  languages: ['language', 'fluency'],
  interests: ['name', 'keywords'],
  references: ['name', 'position', 'reference'],
  positions: ['position', 'startDate', 'endDate', 'highlights'],
  profiles: ['network', 'username', 'url'],
  links: ['label', 'url'],
  location: ['city', 'region', 'countryCode'],
  grade: ['value', 'scale', 'kind'],
  logo: ['src', 'alt', 'caption'],
};

/** The keys of the fields of a group: those shown first, and those that wait. */
export function fieldKeys(name: string, group: FieldSchema): { first: string[]; more: string[] } {
  const all = Object.keys(group.properties ?? {}).filter((key) => key !== 'summary' || name !== 'basics');
  const first = (FIRST[name] ?? all).filter((key) => all.includes(key));
  return { first, more: all.filter((key) => !first.includes(key)) };
}

/** What an entry is called in a list: its first words. */
export function entryTitle(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry;
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { name, organization, institution, title, area, language, position, network, label, text } = entry as Record<
    string,
    unknown
  >;
  return [name, organization, institution, title, area, language, position, network, label, text].find(
    (value): value is string => typeof value === 'string' && value !== '',
  );
}

/** A field with text of several sentences. */
export const isProse = ({ description = '' }: FieldSchema) => description.endsWith('Inline Markdown.');

/** A new entry of a section, with nothing in it that a page would show. */
export const emptyEntry = (key: SectionKey | string) => {
  const [first = 'name'] = FIRST[key] ?? [];
  return { [first === 'position' ? 'name' : first]: '' };
};
