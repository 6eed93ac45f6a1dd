// Written by `scripts/write-types.ts` from the definition of the document. Do not edit.

import type { Basics } from './basics.ts';
import type { CourseworkEntry, EducationEntry } from './education.ts';
import type { ProjectEntry, VolunteerEntry, WorkEntry } from './experience.ts';
import type { AwardEntry, CertificateEntry, PublicationEntry } from './honours.ts';
import type { Meta } from './meta.ts';
import type { InterestEntry, LanguageEntry, ReferenceEntry, SkillEntry } from './skills.ts';

/** Roles, as under work. */
export interface SectionOfWork {
  /** A name for the section; `order`, `hidden`, `titles` and `breaks` use it. Example: `open-source`. */
  id?: string | undefined;
  /** Words by which an audience selects this entry. */
  tags?: string[] | undefined;
  /** Heading of the section. Example: `Open-Source Development`. */
  title?: string | undefined;
  /** The built-in section whose entries it has, or `text` or `list`. */
  kind: 'work';
  /** The entries of the section. */
  entries?: WorkEntry[] | undefined;
}

/** Roles, as under volunteer. */
export interface SectionOfVolunteer {
  /** A name for the section; `order`, `hidden`, `titles` and `breaks` use it. Example: `open-source`. */
  id?: string | undefined;
  /** Words by which an audience selects this entry. */
  tags?: string[] | undefined;
  /** Heading of the section. Example: `Open-Source Development`. */
  title?: string | undefined;
  /** The built-in section whose entries it has, or `text` or `list`. */
  kind: 'volunteer';
  /** The entries of the section. */
  entries?: VolunteerEntry[] | undefined;
}

/** Degrees, as under education. */
export interface SectionOfEducation {
  /** A name for the section; `order`, `hidden`, `titles` and `breaks` use it. Example: `open-source`. */
  id?: string | undefined;
  /** Words by which an audience selects this entry. */
  tags?: string[] | undefined;
  /** Heading of the section. Example: `Open-Source Development`. */
  title?: string | undefined;
  /** The built-in section whose entries it has, or `text` or `list`. */
  kind: 'education';
  /** The entries of the section. */
  entries?: EducationEntry[] | undefined;
}

/** Courses, as under coursework. */
export interface SectionOfCoursework {
  /** A name for the section; `order`, `hidden`, `titles` and `breaks` use it. Example: `open-source`. */
  id?: string | undefined;
  /** Words by which an audience selects this entry. */
  tags?: string[] | undefined;
  /** Heading of the section. Example: `Open-Source Development`. */
  title?: string | undefined;
  /** The built-in section whose entries it has, or `text` or `list`. */
  kind: 'coursework';
  /** The entries of the section. */
  entries?: CourseworkEntry[] | undefined;
}

/** Honours, as under awards. */
export interface SectionOfAwards {
  /** A name for the section; `order`, `hidden`, `titles` and `breaks` use it. Example: `open-source`. */
  id?: string | undefined;
  /** Words by which an audience selects this entry. */
  tags?: string[] | undefined;
  /** Heading of the section. Example: `Open-Source Development`. */
  title?: string | undefined;
  /** The built-in section whose entries it has, or `text` or `list`. */
  kind: 'awards';
  /** The entries of the section. */
  entries?: AwardEntry[] | undefined;
}

/** Certificates, as under certificates. */
export interface SectionOfCertificates {
  /** A name for the section; `order`, `hidden`, `titles` and `breaks` use it. Example: `open-source`. */
  id?: string | undefined;
  /** Words by which an audience selects this entry. */
  tags?: string[] | undefined;
  /** Heading of the section. Example: `Open-Source Development`. */
  title?: string | undefined;
  /** The built-in section whose entries it has, or `text` or `list`. */
  kind: 'certificates';
  /** The entries of the section. */
  entries?: CertificateEntry[] | undefined;
}

/** Publications, as under publications. */
export interface SectionOfPublications {
  /** A name for the section; `order`, `hidden`, `titles` and `breaks` use it. Example: `open-source`. */
  id?: string | undefined;
  /** Words by which an audience selects this entry. */
  tags?: string[] | undefined;
  /** Heading of the section. Example: `Open-Source Development`. */
  title?: string | undefined;
  /** The built-in section whose entries it has, or `text` or `list`. */
  kind: 'publications';
  /** The entries of the section. */
  entries?: PublicationEntry[] | undefined;
}

/** Labelled lists, as under skills. */
export interface SectionOfSkills {
  /** A name for the section; `order`, `hidden`, `titles` and `breaks` use it. Example: `open-source`. */
  id?: string | undefined;
  /** Words by which an audience selects this entry. */
  tags?: string[] | undefined;
  /** Heading of the section. Example: `Open-Source Development`. */
  title?: string | undefined;
  /** The built-in section whose entries it has, or `text` or `list`. */
  kind: 'skills';
  /** The entries of the section. */
  entries?: SkillEntry[] | undefined;
}

/** Languages, as under languages. */
export interface SectionOfLanguages {
  /** A name for the section; `order`, `hidden`, `titles` and `breaks` use it. Example: `open-source`. */
  id?: string | undefined;
  /** Words by which an audience selects this entry. */
  tags?: string[] | undefined;
  /** Heading of the section. Example: `Open-Source Development`. */
  title?: string | undefined;
  /** The built-in section whose entries it has, or `text` or `list`. */
  kind: 'languages';
  /** The entries of the section. */
  entries?: LanguageEntry[] | undefined;
}

/** Interests, as under interests. */
export interface SectionOfInterests {
  /** A name for the section; `order`, `hidden`, `titles` and `breaks` use it. Example: `open-source`. */
  id?: string | undefined;
  /** Words by which an audience selects this entry. */
  tags?: string[] | undefined;
  /** Heading of the section. Example: `Open-Source Development`. */
  title?: string | undefined;
  /** The built-in section whose entries it has, or `text` or `list`. */
  kind: 'interests';
  /** The entries of the section. */
  entries?: InterestEntry[] | undefined;
}

/** References, as under references. */
export interface SectionOfReferences {
  /** A name for the section; `order`, `hidden`, `titles` and `breaks` use it. Example: `open-source`. */
  id?: string | undefined;
  /** Words by which an audience selects this entry. */
  tags?: string[] | undefined;
  /** Heading of the section. Example: `Open-Source Development`. */
  title?: string | undefined;
  /** The built-in section whose entries it has, or `text` or `list`. */
  kind: 'references';
  /** The entries of the section. */
  entries?: ReferenceEntry[] | undefined;
}

/** Projects, as under projects. */
export interface SectionOfProjects {
  /** A name for the section; `order`, `hidden`, `titles` and `breaks` use it. Example: `open-source`. */
  id?: string | undefined;
  /** Words by which an audience selects this entry. */
  tags?: string[] | undefined;
  /** Heading of the section. Example: `Open-Source Development`. */
  title?: string | undefined;
  /** The built-in section whose entries it has, or `text` or `list`. */
  kind: 'projects';
  /** The entries of the section. */
  entries?: ProjectEntry[] | undefined;
}

/** Paragraphs. */
export interface SectionOfText {
  /** A name for the section; `order`, `hidden`, `titles` and `breaks` use it. Example: `open-source`. */
  id?: string | undefined;
  /** Words by which an audience selects this entry. */
  tags?: string[] | undefined;
  /** Heading of the section. Example: `Open-Source Development`. */
  title?: string | undefined;
  /** The built-in section whose entries it has, or `text` or `list`. */
  kind: 'text';
  /** The entries of the section. */
  entries?: string[] | undefined;
}

/** Bullets. */
export interface SectionOfList {
  /** A name for the section; `order`, `hidden`, `titles` and `breaks` use it. Example: `open-source`. */
  id?: string | undefined;
  /** Words by which an audience selects this entry. */
  tags?: string[] | undefined;
  /** Heading of the section. Example: `Open-Source Development`. */
  title?: string | undefined;
  /** The built-in section whose entries it has, or `text` or `list`. */
  kind: 'list';
  /** The entries of the section. */
  entries?: string[] | undefined;
}

/** A section of your own, in the shape of a built-in one. */
export type CustomSectionData =
  | SectionOfWork
  | SectionOfVolunteer
  | SectionOfEducation
  | SectionOfCoursework
  | SectionOfAwards
  | SectionOfCertificates
  | SectionOfPublications
  | SectionOfSkills
  | SectionOfLanguages
  | SectionOfInterests
  | SectionOfReferences
  | SectionOfProjects
  | SectionOfText
  | SectionOfList;

/** A résumé: a JSON Resume document with the additions of Recto. */
export interface ResumeDocument {
  /** Address of the JSON Schema, for editors. Example: `https://unpkg.com/@recto/schema/resume.schema.json`. */
  $schema?: string | undefined;
  /** Who the person is and how to reach them. */
  basics?: Basics | undefined;
  /** Jobs, latest first. */
  work?: WorkEntry[] | undefined;
  /** Unpaid roles, latest first. */
  volunteer?: VolunteerEntry[] | undefined;
  /** Degrees and schools, latest first. */
  education?: EducationEntry[] | undefined;
  /** Courses by area. */
  coursework?: CourseworkEntry[] | undefined;
  /** Honours and prizes. */
  awards?: AwardEntry[] | undefined;
  /** Certificates and licences. */
  certificates?: CertificateEntry[] | undefined;
  /** Articles, books, talks and patents. */
  publications?: PublicationEntry[] | undefined;
  /** Skills, alone or in labelled lists. */
  skills?: SkillEntry[] | undefined;
  /** Human languages. */
  languages?: LanguageEntry[] | undefined;
  /** Interests. */
  interests?: InterestEntry[] | undefined;
  /** People who vouch. */
  references?: ReferenceEntry[] | undefined;
  /** Projects, latest first. */
  projects?: ProjectEntry[] | undefined;
  /** Sections of your own. */
  sections?: CustomSectionData[] | undefined;
  /** About the document. */
  meta?: Meta | undefined;
}
