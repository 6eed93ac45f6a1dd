export { resumeSchema } from './resume.ts';
export type { Basics, Profile } from './types/basics.ts';
export type { Course, CourseworkEntry, EducationEntry } from './types/education.ts';
export type { Position, ProjectEntry, VolunteerEntry, WorkEntry } from './types/experience.ts';
export type { Break, GradeData, Highlight, LinkData, Location, Logo } from './types/fields.ts';
export type { AwardEntry, CertificateEntry, PublicationEntry } from './types/honours.ts';
export type { Audience, Layout, Meta, PaperSize, Presentation, Print } from './types/meta.ts';
export type { CustomSectionData, ResumeDocument } from './types/resume.ts';
export type { InterestEntry, LanguageEntry, ReferenceEntry, SkillEntry } from './types/skills.ts';
