import { isoDate, type Locale, type ResumeDocument } from '@recto/schema';
import * as fc from 'fast-check';

/** Words of each locale, so that dates, labels and separators are tried in several scripts. */
const WORDS: { [Tag in Locale]?: string } = {
  en: 'Atlas Bridge River Paper Engine C++ R&D 3D Node.js Größe “Quoted” café half-moon 1,000 +20%',
  de: 'Straße Größe Über Zug Werk Ölfeld Brücke Süd „Zitat“ 3,5',
  fr: 'Élève Cœur Été Naïf Garçon Forêt « Mot » d’eau',
  ar: 'كتاب مدرسة نهر جسر بيت Node',
  ja: '東京大学 カタカナ ひらがな 研究 Node 設計',
  hi: 'पुस्तक नदी सेतु विद्यालय गृह',
};
const LOCALES = Object.keys(WORDS) as Locale[];

const date = fc
  .record({
    year: fc.integer({ min: 1990, max: 2029 }),
    month: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
  })
  .map(({ year, month }) => isoDate(month === undefined ? { year } : { year, month }));

/** Dates of which the second is later, because two equal ones are shown as one. */
const range = fc
  .tuple(date, date)
  .map(([one, other]) => ({
    startDate: one.slice(0, 4),
    endDate: `${Number(other.slice(0, 4)) + 50}${other.slice(4)}`,
  }))
  .chain(({ startDate, endDate }) =>
    fc.constantFrom({ startDate, endDate }, { startDate }, { endDate: endDate.replace(/^20[6-7]/, '201') }, {}),
  );

type Fields = Record<string, fc.Arbitrary<unknown>>;

/** Entries with the first field, and any of the others. */
const entries = (required: Fields, optional: Fields) =>
  fc.array(fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required), noNullPrototype: true }), {
    minLength: 1,
    maxLength: 2,
  });

/** Names and sentences of a locale. */
function texts(locale: Locale) {
  const word = fc.constantFrom(...(WORDS[locale] as string).split(' '));
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const plain = fc.array(word, { minLength: 5, maxLength: 20 }).map((words) => words.join(' '));
  const marked = fc
    .tuple(plain, name, fc.constantFrom('**', '*', '`', 'link'), plain)
    .map(([before, middle, mark, after]) =>
      mark === 'link'
        ? `${before} [${middle}](https://example.com/a) ${after}`
        : `${before} ${mark}${middle}${mark} ${after}`,
    );
  const prose = fc.oneof(
    plain,
    marked,
    fc.tuple(plain, fc.constant('2 * 3 * 4_a_b <i>')).map((all) => all.join(' ')),
  );
  return {
    name,
    prose,
    names: fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
    bullets: fc.array(prose, { minLength: 1, maxLength: 3 }),
  };
}

const url = fc.constantFrom('https://example.com/a', 'https://www.example.org/x?y=1', 'http://example.net');
const spread = <T extends object>(list: fc.Arbitrary<(Record<string, unknown> & { dates?: T })[]>) =>
  list.map((items) => items.map(({ dates, ...rest }) => ({ ...rest, ...dates })));

function sectionsOf(locale: Locale) {
  const { name, prose, names, bullets } = texts(locale);
  const role = { location: name, url, summary: prose, highlights: bullets };
  return {
    work: spread(
      entries(
        { position: name, name, dates: range } as never,
        { ...role, description: name, keywords: names } as never,
      ),
    ),
    volunteer: spread(entries({ position: name, organization: name, dates: range } as never, role as never)),
    education: spread(
      entries(
        { institution: name, studyType: name, area: name, dates: range } as never,
        {
          ...role,
          courses: names,
          thesis: prose,
          grade: fc.constantFrom(
            { value: 9.08, scale: 10, kind: 'cgpa' },
            { value: 93, scale: 100, kind: 'percent' },
            { value: 1.3, kind: 'gpa' },
          ),
        } as never,
      ),
    ),
    projects: spread(
      entries(
        { name, dates: range } as never,
        {
          entity: name,
          roles: names,
          description: prose,
          url,
          links: fc.array(fc.record({ label: name, url }), { minLength: 1, maxLength: 2 }),
          advisors: names,
          highlights: bullets,
          keywords: names,
        } as never,
      ),
    ),
    awards: entries({ title: name, awarder: name }, { date, rank: name, summary: prose, url }),
    certificates: entries(
      { name, issuer: name },
      { date, expires: date, credentialId: fc.constantFrom('AB-1', '77 / 8'), url },
    ),
    publications: entries(
      { name, publisher: name },
      {
        kind: name,
        authors: names,
        releaseDate: date,
        doi: fc.constantFrom('10.5555/1', '10.5555/a.b-2'),
        summary: prose,
        url,
      },
    ),
    skills: entries({ name, keywords: names }, { level: name }),
    languages: entries({ language: name }, { fluency: name }),
    interests: entries({ name }, { keywords: names }),
    coursework: entries({ area: name, courses: names }, {}),
    references: entries(
      { name, position: name },
      { reference: prose, email: fc.constant('a@example.com'), phone: fc.constant('+49 30 1') },
    ),
  };
}

/**
 * Documents with any of the fields that formats hold, in several languages. Entries have the fields that say what they
 * are, because text without styles shows no difference between a lone employer and a lone role.
 */
export const arbitraryResume: fc.Arbitrary<ResumeDocument> = fc.constantFrom(...LOCALES).chain((locale) => {
  const { name, prose } = texts(locale);
  const basics = fc.record(
    {
      name,
      label: name,
      email: fc.constant('ada@example.com'),
      phone: fc.constant('+44 20 0000 0000'),
      url,
      summary: prose,
      location: fc.constant({ city: 'Delft', countryCode: 'NL' }),
      profiles: fc.constant([{ network: 'GitHub', url: 'https://github.com/ada' }]),
    },
    { requiredKeys: ['name', 'label'], noNullPrototype: true },
  );
  return fc
    .record({ basics, ...sectionsOf(locale) } as Record<string, fc.Arbitrary<unknown>>, {
      requiredKeys: ['basics'],
      noNullPrototype: true,
    })
    .map(
      (document) => ({ ...document, ...(locale === 'en' ? {} : { meta: { recto: { locale } } }) }) as ResumeDocument,
    );
});
