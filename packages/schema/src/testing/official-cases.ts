/** The types of fields of JSON Resume, as far as the cases below need them. */
type Kind = 'text' | 'url' | 'email' | 'date' | 'texts' | 'group' | 'groups';

/** One case: a document, and whether it is valid in the official tests. */
export interface OfficialCase {
  name: string;
  document: Record<string, unknown>;
  isValid: boolean;
}

// The fields of the official tests. Each is tried with a value of its type and with null.
const GROUPS: Record<string, Record<string, Kind>> = {
  basics: {
    name: 'text',
    label: 'text',
    image: 'text',
    email: 'email',
    phone: 'text',
    url: 'url',
    summary: 'text',
    location: 'group',
    profiles: 'groups',
  },
  'basics.location': { address: 'text', postalCode: 'text', city: 'text', countryCode: 'text', region: 'text' },
  'basics.profiles[]': { network: 'text', username: 'text', url: 'url' },
  'work[]': {
    name: 'text',
    location: 'text',
    description: 'text',
    position: 'text',
    url: 'url',
    startDate: 'date',
    endDate: 'date',
    summary: 'text',
    highlights: 'texts',
  },
  'volunteer[]': {
    organization: 'text',
    position: 'text',
    url: 'url',
    startDate: 'date',
    endDate: 'date',
    summary: 'text',
    highlights: 'texts',
  },
  'education[]': {
    institution: 'text',
    area: 'text',
    studyType: 'text',
    startDate: 'date',
    endDate: 'date',
    score: 'text',
    courses: 'texts',
  },
  'awards[]': { title: 'text', date: 'date', awarder: 'text', summary: 'text' },
  'certificates[]': { name: 'text', date: 'date', url: 'url', issuer: 'text' },
  'publications[]': { name: 'text', publisher: 'text', releaseDate: 'date', url: 'url', summary: 'text' },
  'skills[]': { name: 'text', level: 'text', keywords: 'texts' },
  'languages[]': { language: 'text', fluency: 'text' },
  'interests[]': { name: 'text', keywords: 'texts' },
  'references[]': { name: 'text', reference: 'text' },
  'projects[]': {
    name: 'text',
    description: 'text',
    highlights: 'texts',
    keywords: 'texts',
    startDate: 'date',
    endDate: 'date',
    roles: 'texts',
    entity: 'text',
    type: 'text',
  },
  meta: { canonical: 'url', version: 'text', lastModified: 'text' },
};

const VALUES: Record<Kind, unknown[]> = {
  text: ['Words'],
  url: ['https://example.com/a'],
  email: ['asha@example.com'],
  date: ['2013-12-01', '2013-12', '2013'],
  texts: [[], ['Words']],
  group: [{}],
  groups: [[]],
};

/** The cases of the official tests (`@jsonresume/schema`), made from the table above. */
export function officialCases(): OfficialCase[] {
  const cases: OfficialCase[] = [];
  const add = (name: string, document: Record<string, unknown>, isValid: boolean) =>
    cases.push({ name, document, isValid });

  for (const [group, fields] of Object.entries(GROUPS)) {
    if (!group.includes('.')) {
      const isList = group.endsWith('[]');
      const section = group.replace('[]', '');
      add(`${section} empty`, { [section]: isList ? [] : {} }, true);
      add(`${section} null`, { [section]: null }, false);
    }
    for (const [field, kind] of Object.entries(fields)) {
      for (const value of VALUES[kind])
        add(`${group}.${field} ${JSON.stringify(value)}`, place(group, { [field]: value }), true);
      add(`${group}.${field} null`, place(group, { [field]: null }), false);
      if (kind === 'texts') add(`${group}.${field} [null]`, place(group, { [field]: [null] }), false);
    }
  }
  for (const date of ['2013-12-02', '2013-12', '2013']) add(`date ${date}`, { awards: [{ date }] }, true);
  add('date 2013-12-021', { awards: [{ date: '2013-12-021' }] }, false);
  add('$schema a word', { $schema: 'foo-bar-baz' }, true);
  add('$schema a group', { $schema: {} }, false);
  return cases;
}

function place(group: string, value: Record<string, unknown>): Record<string, unknown> {
  return group.split('.').reduceRight<Record<string, unknown>>((inside, step) => {
    const key = step.replace('[]', '');
    return { [key]: step.endsWith('[]') ? [inside] : inside };
  }, value);
}
