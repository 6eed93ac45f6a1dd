import type * as z from 'zod';
import * as basics from '../document/basics.ts';
import * as entries from '../document/entries.ts';
import { grade, link, location, logo } from '../document/fields.ts';
import type { SourceNode } from '../source/node.ts';

type Aliases = Readonly<Record<string, string>>;

const time: Aliases = {
  start: 'startDate',
  from: 'startDate',
  startsAt: 'startDate',
  startYear: 'startDate',
  begin: 'startDate',
  end: 'endDate',
  to: 'endDate',
  until: 'endDate',
  endsAt: 'endDate',
  endYear: 'endDate',
};
const bullets: Aliases = {
  bullets: 'highlights',
  bulletPoints: 'highlights',
  responsibilities: 'highlights',
  achievements: 'highlights',
  accomplishments: 'highlights',
  duties: 'highlights',
  tasks: 'highlights',
};
const address: Aliases = { website: 'url', link: 'url', homepage: 'url', href: 'url' };
const organisation: Aliases = {
  company: 'name',
  companyName: 'name',
  employer: 'name',
  organization: 'name',
  organisation: 'name',
};
const role: Aliases = { title: 'position', role: 'position', jobTitle: 'position', designation: 'position' };
const about: Aliases = { description: 'summary', details: 'summary' };

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
      occupation: 'label',
      jobTitle: 'label',
      mail: 'email',
      emailAddress: 'email',
      emails: 'email',
      tel: 'phone',
      telephone: 'phone',
      mobile: 'phone',
      phoneNumber: 'phone',
      phones: 'phone',
      portfolio: 'url',
      social: 'profiles',
      socials: 'profiles',
      socialNetworks: 'profiles',
      socialLinks: 'profiles',
      bio: 'summary',
      brief: 'summary',
      about: 'summary',
      objective: 'summary',
    },
  ],
  [
    basics.profile,
    { ...address, name: 'network', site: 'network', user: 'username', handle: 'username', platform: 'network' },
  ],
  [
    location,
    {
      street: 'address',
      zip: 'postalCode',
      zipCode: 'postalCode',
      country: 'countryCode',
      state: 'region',
      province: 'region',
      town: 'city',
      name: 'city',
    },
  ],
  [logo, { url: 'src', image: 'src' }],
  [link, { name: 'label', title: 'label', href: 'url', link: 'url' }],
  [
    entries.work,
    {
      ...organisation,
      ...address,
      ...role,
      ...bullets,
      ...time,
      details: 'summary',
      technologies: 'keywords',
      tools: 'keywords',
    },
  ],
  [entries.position, { ...role, ...bullets, ...time, ...about, name: 'position' }],
  [
    entries.volunteer,
    {
      ...address,
      ...role,
      ...bullets,
      ...time,
      ...about,
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
      ...about,
      gpa: 'score',
      cgpa: 'score',
      school: 'institution',
      schoolName: 'institution',
      university: 'institution',
      college: 'institution',
      name: 'institution',
      degree: 'studyType',
      degreeName: 'studyType',
      title: 'studyType',
      curriculum: 'courses',
      graduationDate: 'endDate',
      graduationYear: 'endDate',
      year: 'endDate',
      major: 'area',
      field: 'area',
      fieldOfStudy: 'area',
    },
  ],
  [entries.award, { ...address, name: 'title', issuer: 'awarder', from: 'awarder', year: 'date', ...about }],
  [
    entries.certificate,
    {
      ...address,
      title: 'name',
      organization: 'issuer',
      authority: 'issuer',
      year: 'date',
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
      year: 'releaseDate',
      ...about,
    },
  ],
  [
    entries.skill,
    {
      skill: 'name',
      title: 'name',
      label: 'name',
      category: 'name',
      items: 'keywords',
      skills: 'keywords',
      details: 'keywords',
      list: 'keywords',
    },
  ],
  [entries.language, { name: 'language', level: 'fluency', proficiency: 'fluency', description: 'fluency' }],
  [entries.interest, { interest: 'name', title: 'name', items: 'keywords', list: 'keywords' }],
  [
    entries.reference,
    { text: 'reference', quote: 'reference', summary: 'reference', mail: 'email', tel: 'phone', title: 'position' },
  ],
  [
    entries.project,
    {
      ...address,
      ...bullets,
      ...time,
      title: 'name',
      summary: 'description',
      details: 'description',
      repository: 'url',
      repo: 'url',
      stack: 'keywords',
      technologies: 'keywords',
      tools: 'keywords',
      guides: 'advisors',
      supervisors: 'advisors',
    },
  ],
  [entries.courseDetails, { title: 'name', course: 'name' }],
  [grade, { score: 'value', outOf: 'scale', max: 'scale' }],
  [entries.coursework, { name: 'area', subject: 'area', keywords: 'courses', items: 'courses' }],
]);

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

/** Where a map (name: value) is written in place of a list of groups: the field of the key, if not the main one. */
const NAME = new Map<z.ZodType, string>([
  [basics.profile, 'network'],
  [link, 'label'],
  [entries.reference, 'name'],
]);

/** And the field of the value: of a list, of a text, and of a number or a flag. */
const VALUE = new Map<z.ZodType, readonly [list: string, text: string, other: string]>([
  [basics.profile, ['username', 'username', 'username']],
  [link, ['url', 'url', 'url']],
  [entries.work, ['highlights', 'summary', 'summary']],
  [entries.position, ['highlights', 'summary', 'summary']],
  [entries.volunteer, ['highlights', 'summary', 'summary']],
  [entries.education, ['highlights', 'summary', 'summary']],
  [entries.award, ['summary', 'summary', 'summary']],
  [entries.certificate, ['issuer', 'issuer', 'issuer']],
  [entries.publication, ['highlights', 'summary', 'summary']],
  [entries.skill, ['keywords', 'keywords', 'level']],
  [entries.language, ['fluency', 'fluency', 'fluency']],
  [entries.interest, ['keywords', 'keywords', 'keywords']],
  [entries.reference, ['reference', 'reference', 'reference']],
  [entries.project, ['highlights', 'description', 'description']],
  [entries.coursework, ['courses', 'courses', 'courses']],
]);

export function aliasesOf(schema: z.ZodType): Aliases {
  return ALIASES.get(schema) ?? {};
}

/** The main field of a group. A text in place of the group is read as this field. */
export function primaryField(schema: z.ZodType): string | undefined {
  return PRIMARY.get(schema);
}

/** The field of a group that a key is, where a map (name: value) is written in place of a list of groups. */
export function nameField(schema: z.ZodType): string | undefined {
  return NAME.get(schema) ?? PRIMARY.get(schema);
}

/** The field that a value beside that name is, by its form. */
export function valueField(schema: z.ZodType, value: SourceNode): string {
  const [list, text, other] = VALUE.get(schema) ?? ['summary', 'summary', 'summary'];
  if (value.kind === 'list') return list;
  return value.kind === 'scalar' && typeof value.value === 'string' ? text : other;
}
