import type * as z from 'zod';
import * as basics from '../document/basics.ts';
import * as entries from '../document/entries.ts';
import { link, location, logo } from '../document/fields.ts';

type Aliases = Readonly<Record<string, string>>;

const time: Aliases = { start: 'startDate', from: 'startDate', end: 'endDate', to: 'endDate', until: 'endDate' };
const bullets: Aliases = { bullets: 'highlights', responsibilities: 'highlights', achievements: 'highlights' };
const address: Aliases = { website: 'url', link: 'url', homepage: 'url' };
const organisation: Aliases = { company: 'name', employer: 'name', organization: 'name', organisation: 'name' };
const role: Aliases = { title: 'position', role: 'position', jobTitle: 'position', job_title: 'position' };

/**
 * Other names of fields in real résumés, by the definition of their group: those of JSON Resume before 1.0 (`company`,
 * `website`, `picture`, `gpa` …) and others that people often use.
 */
const ALIASES = new Map<z.ZodType, Aliases>([
  [
    basics.basics,
    {
      ...address,
      picture: 'image',
      photo: 'image',
      avatar: 'image',
      fullName: 'name',
      headline: 'label',
      title: 'label',
      mail: 'email',
      tel: 'phone',
      telephone: 'phone',
      mobile: 'phone',
      bio: 'summary',
      about: 'summary',
      objective: 'summary',
    },
  ],
  [basics.profile, { ...address, name: 'network', site: 'network', user: 'username', handle: 'username' }],
  [location, { street: 'address', zip: 'postalCode', zipCode: 'postalCode', country: 'countryCode', state: 'region' }],
  [logo, { url: 'src', image: 'src' }],
  [link, { name: 'label', title: 'label', href: 'url', link: 'url' }],
  [
    entries.work,
    { ...organisation, ...address, ...role, ...bullets, ...time, technologies: 'keywords', tools: 'keywords' },
  ],
  [entries.position, { ...role, ...bullets, ...time, name: 'position' }],
  [
    entries.volunteer,
    {
      ...address,
      ...role,
      ...bullets,
      ...time,
      organisation: 'organization',
      company: 'organization',
      name: 'organization',
    },
  ],
  [
    entries.education,
    {
      ...address,
      ...time,
      ...bullets,
      gpa: 'score',
      school: 'institution',
      university: 'institution',
      college: 'institution',
      name: 'institution',
      degree: 'studyType',
      major: 'area',
      field: 'area',
      fieldOfStudy: 'area',
    },
  ],
  [entries.award, { ...address, name: 'title', issuer: 'awarder', from: 'awarder', description: 'summary' }],
  [
    entries.certificate,
    {
      ...address,
      title: 'name',
      organization: 'issuer',
      authority: 'issuer',
      issueDate: 'date',
      releaseDate: 'date',
      expiryDate: 'expires',
    },
  ],
  [
    entries.publication,
    {
      ...address,
      ...bullets,
      title: 'name',
      date: 'releaseDate',
      journal: 'publisher',
      type: 'kind',
      description: 'summary',
    },
  ],
  [entries.skill, { skill: 'name', title: 'name', category: 'name', items: 'keywords', skills: 'keywords' }],
  [entries.language, { name: 'language', level: 'fluency', proficiency: 'fluency' }],
  [entries.interest, { interest: 'name', title: 'name', items: 'keywords' }],
  [entries.reference, { text: 'reference', quote: 'reference', mail: 'email', tel: 'phone', title: 'position' }],
  [
    entries.project,
    {
      ...address,
      ...bullets,
      ...time,
      title: 'name',
      summary: 'description',
      technologies: 'keywords',
      tools: 'keywords',
      guides: 'advisors',
      supervisors: 'advisors',
    },
  ],
  [entries.coursework, { name: 'area', subject: 'area', keywords: 'courses', items: 'courses' }],
]);

/** Other names of sections and of `basics`. */
export const SECTION_ALIASES: Aliases = {
  info: 'basics',
  personal: 'basics',
  profile: 'basics',
  experience: 'work',
  employment: 'work',
  jobs: 'work',
  volunteering: 'volunteer',
  courses: 'coursework',
  certifications: 'certificates',
  honors: 'awards',
  honours: 'awards',
  achievements: 'awards',
};

/** Keys whose text has both ends of a range, in groups that have a start and an end. */
export const RANGE_KEYS = ['date', 'dates', 'time', 'period', 'duration'] as const;

const PRIMARY = new Map<z.ZodType, string>([
  [basics.basics, 'name'],
  [basics.profile, 'url'],
  [location, 'city'],
  [logo, 'src'],
  [link, 'url'],
  [entries.work, 'name'],
  [entries.position, 'position'],
  [entries.volunteer, 'organization'],
  [entries.education, 'institution'],
  [entries.award, 'title'],
  [entries.certificate, 'name'],
  [entries.publication, 'name'],
  [entries.skill, 'name'],
  [entries.language, 'language'],
  [entries.interest, 'name'],
  [entries.reference, 'reference'],
  [entries.project, 'name'],
  [entries.coursework, 'area'],
]);

export function aliasesOf(schema: z.ZodType): Aliases {
  return ALIASES.get(schema) ?? {};
}

/** The main field of a group. A text in place of the group is read as this field. */
export function primaryField(schema: z.ZodType): string | undefined {
  return PRIMARY.get(schema);
}

/** The field of a group that a list belongs in, where a map (name: list) is written in place of a list of groups. */
export function partsField(schema: z.ZodType): string | undefined {
  if (schema === entries.skill || schema === entries.interest) return 'keywords';
  return schema === entries.coursework ? 'courses' : undefined;
}
