/**
 * Each field of a Word document has a style of its own, named after the field, so that the document can be read again
 * after changes by hand, and all employers can be changed at once.
 */
const PREFIX = 'Recto ';

/** The name of the style of a field, as Word shows it: "Recto position". */
export const styleName = (field: string) => PREFIX + field;

/** The identifier of the style of a field. */
export const styleId = (field: string) => `Recto-${field.replaceAll(' ', '-')}`;

/** The field of a style, by the name of the style; `undefined` for other styles. */
export function fieldOfStyle(name: string): string | undefined {
  return name.toLowerCase().startsWith(PREFIX.toLowerCase()) ? name.slice(PREFIX.length) : undefined;
}

/** Fields in a line, whose style is on their words. */
export const LINE_FIELDS = [
  'position',
  'name',
  'description',
  'organization',
  'institution',
  'studyType',
  'area',
  'entity',
  'type',
  'roles',
  'title',
  'awarder',
  'rank',
  'issuer',
  'publisher',
  'kind',
  'location',
  'dates',
  'grade',
  'cgpa',
  'gpa',
  'keywords',
  'courses',
  'code',
  'credits',
  'authors',
  'advisors',
  'links',
  'doi',
  'credentialId',
  'expires',
  'email',
  'phone',
  'level',
  'language',
  'fluency',
  'address',
  'postalCode',
  'city',
  'region',
  'countryCode',
  'profile',
  'username',
  'url',
  'field label',
  'separator',
] as const;

/** Fields of paragraphs, whose style is on the paragraph. */
export const PARAGRAPH_FIELDS = [
  'summary',
  'project description',
  'thesis',
  'reference',
  'text',
  'latinName',
  'label',
  'pronouns',
  'contacts',
  'entry details',
  'row',
  'award',
  'line',
] as const;

/** Paragraphs of lists: bullets, and the second paragraph of a bullet. */
export const BULLET_FIELDS = ['highlights', 'highlights continued'] as const;

/** The bookmark of a section: its key, or the kind of a custom section. */
export const sectionBookmark = (kind: string, custom: boolean, number: number) =>
  custom ? `custom_${kind}_${number}` : `section_${kind}`;

/** The section of a bookmark. */
export function sectionOfBookmark(name: string): { kind: string; custom: boolean } | undefined {
  const [, place, kind] = /^(section|custom)_([a-z]+)(?:_\d+)?$/.exec(name) ?? [];
  return kind === undefined ? undefined : { kind, custom: place === 'custom' };
}

/** The bookmark of what follows the positions at an employer. */
export const EMPLOYER_BOOKMARK = 'employer';
