import { type SectionKey, sectionKeys } from '../document/section-keys.ts';
import { labels } from './labels.ts';
import { locales } from './locale.ts';

/** Other common headings of a section, in English. */
const SYNONYMS: Partial<Record<SectionKey, string>> = {
  summary:
    'profile, professional summary, executive summary, about, about me, objective, career objective, personal statement',
  work: 'work experience, professional experience, employment, employment history, work history, career, career history, appointments, positions',
  volunteer:
    'volunteer, volunteer experience, volunteer work, community service, service, extracurricular activities, extracurriculars, activities, leadership, positions of responsibility',
  education: 'academic background, education and training, qualifications, academic qualifications, academics',
  coursework: 'relevant coursework, relevant courses, courses, key courses',
  awards:
    'honors, honours, honors and awards, honours and awards, awards and honors, awards and honours, achievements, achievements and honours, scholastic achievements, scholarships, grants, grants and awards, fellowships',
  certificates: 'certifications, licenses, licences, licenses and certifications, courses and certificates',
  publications: 'papers, selected publications, articles, books, patents',
  skills:
    'technical skills, key skills, core skills, skills and tools, tools, tools and languages, technologies, technical proficiency, core competencies, competencies, expertise, areas of expertise',
  languages: 'language skills',
  interests: 'hobbies, hobbies and interests, interests and hobbies',
  references: 'referees',
  projects: 'personal projects, academic projects, selected projects, key projects, side projects, portfolio',
};

/** Common headings, in English, of another section whose entries are like those of a built-in one. */
const SIMILAR: Partial<Record<SectionKey, string>> = {
  work: 'research experience, industry experience, relevant experience, internships, teaching, teaching experience',
  publications: 'talks, invited talks, presentations, blog posts',
  projects: 'open source, open source development, open source contributions',
};

/** The section that a heading names. */
export interface HeadingSection {
  key: SectionKey;
  /** Whether the heading names another section with entries of the same kind: talks are similar to publications. */
  similar: boolean;
}

const fold = (text: string) =>
  text
    .normalize('NFC')
    // In capitals it is SS, and Turkish has two i, Greek two s.
    .replaceAll('ß', 'ss')
    .replace(/[İı]/g, 'i')
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replace(/[\u{ad}\u{200b}\u{2060}\u{feff}]/gu, '')
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

let known: Map<string, HeadingSection> | undefined;

function knownHeadings(): Map<string, HeadingSection> {
  if (known) return known;
  known = new Map();
  for (const [table, similar] of [
    [SIMILAR, true],
    [SYNONYMS, false],
  ] as const) {
    for (const key of sectionKeys) {
      for (const word of table[key]?.split(', ') ?? []) known.set(fold(word), { key, similar });
    }
  }
  for (const key of sectionKeys) {
    for (const locale of locales) known.set(fold(labels(locale)[key]), { key, similar: false });
  }
  for (const key of sectionKeys) {
    for (const locale of locales) {
      // The first word alone: "Experiência" for "Experiência profissional".
      const [first = '', ...others] = fold(labels(locale)[key]).split(' ');
      if (others.length > 0 && first.length > 5 && !known.has(first)) known.set(first, { key, similar: false });
    }
  }
  known.delete('');
  return known;
}

/**
 * The section of a heading, by the words of every locale and by common English headings, without capitals and
 * punctuation: `HONORS & AWARDS` is `awards`. `undefined` for other headings.
 */
export function sectionOfHeading(heading: string): HeadingSection | undefined {
  return knownHeadings().get(fold(heading));
}
