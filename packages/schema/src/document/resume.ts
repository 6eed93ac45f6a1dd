import * as z from 'zod';
import { basics } from './basics.ts';
import {
  award,
  certificate,
  coursework,
  education,
  interest,
  language,
  project,
  publication,
  reference,
  skill,
  volunteer,
  work,
} from './entries.ts';
import { entryFields, line, list, prose } from './fields.ts';
import { meta } from './meta.ts';

const customFields = {
  id: line('Id', 'A name for the section; `order`, `hidden`, `titles` and `breaks` use it.', 'open-source').optional(),
  tags: entryFields.tags,
  title: line('Title', 'Heading of the section.', 'Open-Source Development').optional(),
};

const custom = <K extends string, T extends z.ZodType>(kind: K, entry: T, description: string) =>
  z
    .object({
      ...customFields,
      kind: z.literal(kind).meta({
        title: 'Kind',
        description: 'The built-in section whose entries it has, or `text` or `list`.',
        examples: [kind],
      }),
      entries: list(entry, 'Entries', 'The entries of the section.').optional(),
    })
    .meta({ title: `Section of ${kind}`, description });

/** A section that the writer adds; `kind` names the built-in section whose entries it has. */
export const customSection = z
  .discriminatedUnion('kind', [
    custom('work', work, 'Roles, as under work.'),
    custom('volunteer', volunteer, 'Roles, as under volunteer.'),
    custom('education', education, 'Degrees, as under education.'),
    custom('coursework', coursework, 'Courses, as under coursework.'),
    custom('awards', award, 'Honours, as under awards.'),
    custom('certificates', certificate, 'Certificates, as under certificates.'),
    custom('publications', publication, 'Publications, as under publications.'),
    custom('skills', skill, 'Labelled lists, as under skills.'),
    custom('languages', language, 'Languages, as under languages.'),
    custom('interests', interest, 'Interests, as under interests.'),
    custom('references', reference, 'References, as under references.'),
    custom('projects', project, 'Projects, as under projects.'),
    custom('text', prose('Paragraph', 'A paragraph.', 'Open to relocation.'), 'Paragraphs.'),
    custom('list', prose('Item', 'A bullet.', 'Organiser of a reading group of 40'), 'Bullets.'),
  ])
  .meta({ title: 'Custom section', description: 'A section of your own, in the shape of a built-in one.' });

/**
 * The résumé document: JSON Resume 1.x with the additions of Recto. The one source of the types, the validator and
 * `resume.schema.json`.
 */
export const resumeSchema = z
  .object({
    $schema: line(
      'Schema',
      'Address of the JSON Schema, for editors.',
      'https://unpkg.com/@recto/schema/resume.schema.json',
    ).optional(),
    basics: basics.optional(),
    work: list(work, 'Work', 'Jobs, latest first.').optional(),
    volunteer: list(volunteer, 'Volunteering', 'Unpaid roles, latest first.').optional(),
    education: list(education, 'Education', 'Degrees and schools, latest first.').optional(),
    coursework: list(coursework, 'Coursework', 'Courses by area.').optional(),
    awards: list(award, 'Awards', 'Honours and prizes.').optional(),
    certificates: list(certificate, 'Certificates', 'Certificates and licences.').optional(),
    publications: list(publication, 'Publications', 'Articles, books, talks and patents.').optional(),
    skills: list(skill, 'Skills', 'Skills, alone or in labelled lists.').optional(),
    languages: list(language, 'Languages', 'Human languages.').optional(),
    interests: list(interest, 'Interests', 'Interests.').optional(),
    references: list(reference, 'References', 'People who vouch.').optional(),
    projects: list(project, 'Projects', 'Projects, latest first.').optional(),
    sections: list(customSection, 'Custom sections', 'Sections of your own.').optional(),
    meta: meta.optional(),
  })
  .meta({ title: 'Résumé', description: 'A résumé: a JSON Resume document with the additions of Recto.' });
