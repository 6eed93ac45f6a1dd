import type * as z from 'zod';
import type * as basicsSchema from './basics.ts';
import type * as entries from './entries.ts';
import type * as fields from './fields.ts';

export type { Audience, Layout, Presentation } from './meta.ts';
export { type CustomSection, type Resume, resumeSchema } from './resume.ts';

export type Basics = z.infer<typeof basicsSchema.basics>;
export type Profile = z.infer<typeof basicsSchema.profile>;
export type Work = z.infer<typeof entries.work>;
export type Position = NonNullable<Work['positions']>[number];
export type Volunteer = z.infer<typeof entries.volunteer>;
export type Education = z.infer<typeof entries.education>;
export type Coursework = z.infer<typeof entries.coursework>;
export type Course = NonNullable<Coursework['courses']>[number];
export type Award = z.infer<typeof entries.award>;
export type Certificate = z.infer<typeof entries.certificate>;
export type Publication = z.infer<typeof entries.publication>;
export type Skill = z.infer<typeof entries.skill>;
export type Language = z.infer<typeof entries.language>;
export type Interest = z.infer<typeof entries.interest>;
export type Reference = z.infer<typeof entries.reference>;
export type Project = z.infer<typeof entries.project>;
export type Grade = z.infer<typeof fields.grade>;
export type Highlight = z.infer<typeof fields.highlight>;
export type Link = z.infer<typeof fields.link>;
export type Location = z.infer<typeof fields.location>;
export type Logo = z.infer<typeof fields.logo>;
