import { labels, locales, type SectionKey, sectionKeys } from '@recto/schema';
import { normalText } from '../text/normal-text.ts';

/** Other common headings in English. */
const SYNONYMS: Partial<Record<SectionKey, string>> = {
  summary:
    'profile, professional summary, executive summary, about, about me, objective, career objective, personal statement',
  work: 'work experience, professional experience, employment, employment history, work history, career, career history, appointments, positions, research experience, industry experience, relevant experience, internships, teaching, teaching experience',
  volunteer:
    'volunteer, volunteer experience, volunteer work, community service, service, extracurricular activities, extracurriculars, activities, leadership, positions of responsibility',
  education: 'academic background, education and training, qualifications, academic qualifications, academics',
  coursework: 'relevant coursework, relevant courses, courses, key courses',
  awards:
    'honors, honours, honors and awards, honours and awards, awards and honors, awards and honours, achievements, achievements and honours, scholastic achievements, scholarships, grants, grants and awards, fellowships',
  certificates: 'certifications, licenses, licences, licenses and certifications, courses and certificates',
  publications:
    'papers, selected publications, articles, books, patents, talks, invited talks, presentations, blog posts',
  skills:
    'technical skills, key skills, core skills, skills and tools, tools, tools and languages, technologies, technical proficiency, core competencies, competencies, expertise, areas of expertise',
  languages: 'language skills',
  interests: 'hobbies, hobbies and interests, interests and hobbies',
  references: 'referees',
  projects:
    'personal projects, academic projects, selected projects, key projects, side projects, open source, open source development, open source contributions, portfolio',
};

const fold = (text: string) =>
  normalText(text)
    .folded.replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

let known: Map<string, SectionKey> | undefined;

function knownHeadings(): Map<string, SectionKey> {
  if (known) return known;
  known = new Map();
  for (const key of sectionKeys) {
    for (const word of (SYNONYMS[key] ?? '').split(', ')) known.set(fold(word), key);
  }
  for (const key of sectionKeys) {
    for (const locale of locales) known.set(fold(labels(locale)[key]), key);
  }
  for (const key of sectionKeys) {
    for (const locale of locales) {
      // The first word alone: "Experiência" for "Experiência profissional".
      const [first = '', ...others] = fold(labels(locale)[key]).split(' ');
      if (others.length > 0 && first.length > 5 && !known.has(first)) known.set(first, key);
    }
  }
  known.delete('');
  return known;
}

/** The section of a heading, by the words of every locale and by common English headings. */
export function sectionOf(heading: string): SectionKey | undefined {
  return knownHeadings().get(fold(heading));
}
