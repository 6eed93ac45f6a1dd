import * as z from 'zod';
import {
  date,
  endDate,
  entryFields,
  fieldKinds,
  grade,
  highlights,
  keywords,
  line,
  lines,
  link,
  list,
  logo,
  prose,
  startDate,
  url,
} from './fields.ts';

const summary = prose('Summary', 'A sentence or two.', 'Search and recommendations for large shops.').optional();
const website = url('Website', 'Where to read more.').optional();

export const position = z
  .object({
    ...entryFields,
    position: line('Position', 'The title of this role.', 'Senior Engineer').optional(),
    startDate,
    endDate,
    summary,
    highlights,
  })
  .meta({ title: 'Position', description: 'One of several roles at one employer.' });

export const work = z
  .object({
    ...entryFields,
    name: line('Employer', 'The organisation.', 'Unbox AI').optional(),
    position: line('Position', 'The title of the role.', 'AI Pre-training Lead').optional(),
    location: line('Location', 'Where the work was done.', 'Chennai, India').optional(),
    description: line('Description', 'What the organisation does, or which part of it.', 'Retail search').optional(),
    url: website,
    startDate,
    endDate,
    summary,
    highlights,
    keywords,
    logo: logo.optional(),
    positions: list(position, 'Positions', 'Several roles at this employer, latest first.').optional(),
  })
  .meta({ title: 'Work', description: 'A job: employer, role, place, time and what came of it.' });

export const volunteer = z
  .object({
    ...entryFields,
    organization: line('Organization', 'The organisation.', 'Analytics Club').optional(),
    position: line('Position', 'The title of the role.', 'Strategist').optional(),
    location: line('Location', 'Where it was done.', 'Chennai, India').optional(),
    url: website,
    startDate,
    endDate,
    summary,
    highlights,
  })
  .meta({ title: 'Volunteering', description: 'An unpaid role.' });

export const education = z
  .object({
    ...entryFields,
    institution: line('Institution', 'School or university.', 'Indian Institute of Technology, Madras').optional(),
    url: website,
    area: line('Area', 'Field of study.', 'Data Science').optional(),
    studyType: line('Study type', 'Degree or level.', 'Dual Degree').optional(),
    location: line('Location', 'Where it is.', 'Kaithal').optional(),
    startDate,
    endDate,
    score: line('Score', 'A grade in words. Forms such as "9.08 / 10" and "93%" are understood.', '9.08 / 10', '93%')
      .register(fieldKinds, { kind: 'score' })
      .optional(),
    grade: grade.optional(),
    courses: lines('Courses', 'Courses worth naming.', 'Linear Algebra').optional(),
    thesis: prose('Thesis', 'Title of the thesis.', 'Sparse attention for long documents').optional(),
    summary,
    highlights,
    logo: logo.optional(),
  })
  .meta({ title: 'Education', description: 'A degree, a school or a programme.' });

export const award = z
  .object({
    ...entryFields,
    title: line('Title', 'What was won.', 'Google Developer Expert').optional(),
    date: date('Date', 'When it was won.', '2022').optional(),
    awarder: line('Awarder', 'Who gave it.', 'Google').optional(),
    rank: line('Rank', 'The place reached.', 'All India Rank 3331').optional(),
    url: website,
    summary,
  })
  .meta({ title: 'Award', description: 'An honour, prize or rank.' });

export const certificate = z
  .object({
    ...entryFields,
    name: line('Name', 'The certificate.', 'Certified Kubernetes Administrator').optional(),
    date: date('Date', 'When it was issued.', '2023-04').optional(),
    expires: date('Expires', 'When it ends.', '2026-04').optional(),
    issuer: line('Issuer', 'Who issued it.', 'The Linux Foundation').optional(),
    credentialId: line('Credential id', 'The number under which it can be checked.', 'LF-000000').optional(),
    url: website,
  })
  .meta({ title: 'Certificate', description: 'A certificate or licence.' });

export const publication = z
  .object({
    ...entryFields,
    name: line('Title', 'Title of the work.', 'Sparse Attention for Long Documents').optional(),
    authors: lines('Authors', 'Names in the order of the title page.', 'Vasudev Gupta').optional(),
    publisher: line('Publisher', 'Journal, conference or publisher.', 'NeurIPS').optional(),
    releaseDate: date('Date', 'When it appeared.', '2021-12').optional(),
    kind: line('Kind', 'Article, book, talk, patent …', 'article').optional(),
    doi: line('DOI', 'Digital object identifier.', '10.1000/182').optional(),
    url: website,
    summary,
    highlights,
  })
  .meta({ title: 'Publication', description: 'An article, book, talk or patent.' });

export const skill = z
  .object({
    ...entryFields,
    name: line('Name', 'A skill, or the group that the keywords belong to.', 'Tools').optional(),
    level: line('Level', 'How well, in a word.', 'Advanced').optional(),
    keywords,
  })
  .meta({ title: 'Skill', description: 'A skill or a labelled list of skills.' });

export const language = z
  .object({
    ...entryFields,
    language: line('Language', 'Name of the language.', 'Hindi').optional(),
    fluency: line('Fluency', 'How well, in a word.', 'Native').optional(),
  })
  .meta({ title: 'Language', description: 'A human language.' });

export const interest = z
  .object({ ...entryFields, name: line('Name', 'The interest.', 'Chess').optional(), keywords })
  .meta({ title: 'Interest', description: 'Something done for its own sake.' });

export const reference = z
  .object({
    ...entryFields,
    name: line('Name', 'Who vouches.', 'Asha Rao').optional(),
    reference: prose('Reference', 'What they say.', 'A rare mix of depth and speed.').optional(),
    position: line('Position', 'Their role.', 'Professor').optional(),
    email: line('E-mail', 'Their address.', 'asha@example.com').register(fieldKinds, { kind: 'email' }).optional(),
    phone: line('Phone', 'Their number.', '+91 90000 00000').optional(),
  })
  .meta({ title: 'Reference', description: 'Someone who vouches, and their words.' });

export const project = z
  .object({
    ...entryFields,
    name: line('Name', 'The project.', 'Triton GPT').optional(),
    description: prose(
      'Description',
      'What it is.',
      'A language model whose kernels are written in Triton.',
    ).optional(),
    entity: line('Entity', 'The organisation it was done for.', 'OffNote Labs').optional(),
    type: line('Type', 'Application, library, paper …', 'library').optional(),
    roles: lines('Roles', 'Roles played in it.', 'Maintainer').optional(),
    advisors: lines('Advisors', 'Who guided it.', 'Dr. Asha Rao (Professor, Example University)').optional(),
    location: line('Location', 'Where it was done.', 'Chennai, India').optional(),
    url: website,
    links: list(link, 'Links', 'Code, paper, talk, demonstration.').optional(),
    startDate,
    endDate,
    highlights,
    keywords,
  })
  .meta({ title: 'Project', description: 'A project, post or piece of work.' });

export const courseDetails = z
  .object({
    ...entryFields,
    name: line('Name', 'Name of the course.', 'Deep Learning'),
    code: line('Code', 'Its number.', 'CS6910').optional(),
    grade: z
      .union([line('Grade in words', 'The grade as it was given.', 'A'), grade])
      .meta({ title: 'Grade of a course', description: 'The grade in this course.', examples: ['A'] })
      .optional(),
    credits: z
      .number()
      .meta({ title: 'Credits', description: 'Its weight.', examples: [4] })
      .optional(),
    url: website,
  })
  .meta({ title: 'Course with details', description: 'A course with its number, grade or credits.' });

export const course = z.union([line('Course', 'Name of the course.', 'Deep Learning'), courseDetails]).meta({
  title: 'Course',
  description: 'A course: its name, or its name with code, grade and credits.',
  examples: ['Deep Learning'],
});

export const coursework = z
  .object({
    ...entryFields,
    area: line('Area', 'What the courses have in common.', 'Mathematics').optional(),
    courses: list(course, 'Courses', 'The courses of this area.').optional(),
  })
  .meta({ title: 'Coursework', description: 'Courses of one area.' });
