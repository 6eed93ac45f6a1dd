import { sectionKeys } from '../document/section-keys.ts';
import type { MapNode } from '../source/node.ts';
import { lettersOf } from '../text/fold-name.ts';
import { isBlank } from './issues.ts';

/** Other names of sections and of `basics`, of which any makes a document a résumé. */
export const SECTION_ALIASES: Readonly<Record<string, string>> = {
  personalInfo: 'basics',
  personalInformation: 'basics',
  personalDetails: 'basics',
  info: 'basics',
  personal: 'basics',
  profile: 'basics',
  bio: 'basics',
  contact: 'basics',
  contactInfo: 'basics',
  contactInformation: 'basics',
  experience: 'work',
  experiences: 'work',
  workExperience: 'work',
  workExperiences: 'work',
  workHistory: 'work',
  professionalExperience: 'work',
  employment: 'work',
  employmentHistory: 'work',
  jobs: 'work',
  positions: 'work',
  educations: 'education',
  academics: 'education',
  academicBackground: 'education',
  volunteering: 'volunteer',
  volunteerExperience: 'volunteer',
  volunteerWork: 'volunteer',
  courses: 'coursework',
  certifications: 'certificates',
  certificate: 'certificates',
  certification: 'certificates',
  licenses: 'certificates',
  honors: 'awards',
  honours: 'awards',
  achievements: 'awards',
  accomplishments: 'awards',
  award: 'awards',
  recognition: 'awards',
  hobbies: 'interests',
  writing: 'publications',
  publication: 'publications',
  personalProjects: 'projects',
  technicalSkills: 'skills',
  skill: 'skills',
  testimonials: 'references',
  referees: 'references',
  customSections: 'sections',
};

/** Those that other files have at the top too: a package.json, a profile of an account, a site. */
const WEAK: ReadonlySet<string> = new Set([
  'info',
  'profile',
  'bio',
  'contact',
  'personal',
  'positions',
  'courses',
  'jobs',
  'writing',
]);

const names = new Map<string, string>();
for (const key of ['basics', ...sectionKeys.filter((key) => key !== 'summary'), 'sections', 'meta'])
  names.set(key, key);
for (const [alias, key] of Object.entries(SECTION_ALIASES)) names.set(lettersOf(alias), key);

/** The section, or `basics`, that a key at the top means: `Work Experience`, `work_history`, `employment`. */
export function sectionCalled(key: string): string | undefined {
  return key.length > 60 ? undefined : names.get(lettersOf(key));
}

/** Whether a key at the top is one that only a résumé has. */
export function isOfResume(key: string): boolean {
  const section = sectionCalled(key);
  return section !== undefined && section !== 'meta' && !WEAK.has(lettersOf(key));
}

/** Whether a document has a key that only a résumé has at the top. */
export function looksLikeResume(root: MapNode): boolean {
  return root.entries.some(({ key, value }) => {
    if (!isOfResume(key)) return false;
    return value.kind !== 'scalar' || (sectionCalled(key) === 'basics' && !isBlank(value));
  });
}
