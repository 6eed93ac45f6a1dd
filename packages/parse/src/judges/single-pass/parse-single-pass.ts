import type { TextItem } from '../text-items.ts';
import { type Block, blocksOf } from './blocks.ts';
import { bulletsOf, splitAtDescription } from './descriptions.ts';
import { bestText, contains, dateIn, type Feature, has, part } from './features.ts';
import { JOB_WORDS } from './job-words.ts';
import { type Line, linesOf } from './lines.ts';
import { isBold, isUpperCase, linesUnder, type Sections, sectionsOf } from './sections.ts';

/** A job, a degree or a project, as it was read. What was not found is empty. */
export interface SinglePassEntry {
  /** Employer, school or project. */
  name: string;
  /** Title or degree; a project has none. */
  title: string;
  date: string;
  /** Of a degree. */
  grade: string;
  bullets: string[];
  /** The lines that it was read from. */
  block: Block;
}

/** A résumé as parsers of the single-pass kind read it. */
export interface SinglePassResume {
  profile: { name: string; email: string; phone: string; location: string; link: string };
  work: SinglePassEntry[];
  education: SinglePassEntry[];
  projects: SinglePassEntry[];
  /** Lines or bullets of the section of skills, and the items before them. */
  skills: string[];
  /** The titles of the sections that were found. */
  titles: string[];
}

/**
 * Reads a résumé in one pass over the items of its content stream, as widely used open parsers do: English, one column,
 * nothing sorted. It shares no code with `parsePdf`, so that the two agree only where the sheet is clear.
 */
export function parseSinglePass(items: readonly TextItem[]): SinglePassResume {
  const sections = sectionsOf(linesOf(items));
  return {
    profile: profileOf(sections),
    work: blocksOf(linesUnder(sections, ['work', 'experience', 'employment', 'history', 'job'])).map(jobOf),
    education: blocksOf(linesUnder(sections, ['education'])).map(degreeOf),
    projects: blocksOf(linesUnder(sections, ['project'])).map(projectOf),
    skills: skillsOf(linesUnder(sections, ['skill'])),
    titles: [...sections.keys()].slice(1),
  };
}

const bold = (score: number): Feature => [isBold, score];
const upperCase = (score: number): Feature => [isUpperCase, score];
const number = (score: number): Feature => [has(/\d/), score];
const at = (score: number): Feature => [has(/@/), score];
const comma = (score: number): Feature => [has(/,/), score];
const slash = (score: number): Feature => [has(/\//), score];
const brackets = (score: number): Feature => [has(/\(\d+\)/), score];
const letters = (score: number): Feature => [has(/[a-z]/i), score];
const sentence = (score: number): Feature => [({ text }) => text.split(' ').length > 3, score];

const NAME = [
  [part(/^[a-zA-Z\s.]+$/), 3] as Feature,
  ...[bold(2), upperCase(2), at(-4), number(-4), brackets(-4), comma(-4), slash(-4), sentence(-2)],
];
const EMAIL = [
  [part(/\S+@\S+\.\S+/), 4] as Feature,
  ...[bold(-1), upperCase(-1), brackets(-4), comma(-4), slash(-4), sentence(-4)],
];
const PHONE = [[part(/\(?\d{3}\)?[\s-]?\d{3}[\s-]?\d{4}/), 4] as Feature, letters(-4)];
const LOCATION = [[part(/[A-Z][a-zA-Z\s]+, [A-Z]{2}/), 4] as Feature, bold(-1), at(-4), brackets(-3), slash(-4)];
const LINK = [
  [part(/\S+\.[a-z]+\/\S+/), 4] as Feature,
  [part(/https?:\/\/\S+\.\S+/), 3] as Feature,
  [part(/www\.\S+\.\S+/), 3] as Feature,
  ...[bold(-1), at(-4), brackets(-3), comma(-4), sentence(-4)],
];

function profileOf(sections: Sections): SinglePassResume['profile'] {
  const items = (sections.get('profile') ?? []).flat();
  return {
    name: bestText(items, NAME),
    email: bestText(items, EMAIL),
    phone: bestText(items, PHONE),
    location: bestText(items, LOCATION),
    link: bestText(items, LINK),
  };
}

const TITLE: Feature[] = [
  [({ text }) => text.split(/\s/).some((word) => JOB_WORDS.has(word)), 4],
  number(-4),
  [({ text }) => text.split(/\s/).length > 5, -2],
];

/** The lines before the first bullet are the head of a job; without bullets, the first two. */
function jobOf(block: Block): SinglePassEntry {
  const { head, description } = splitAtDescription(block.lines, 2);
  const items = head.flat();
  const date = dateIn(items);
  const title = bestText(items, TITLE);
  // A date or a title that was not found is empty, and then it counts against all items alike.
  const name = bestText(items, [bold(2), [contains(date), -4], [contains(title), -4]], Number.NEGATIVE_INFINITY);
  return { name, title, date, grade: '', bullets: bulletsOf(description), block };
}

const isSchool = has(/College|University|Institute|School|Academy/);
const isDegree = has(/Associate|Bachelor|Master|PhD|Ph\.|[ABM][A-Z.]/);

const SCHOOL: Feature[] = [[isSchool, 4], [isDegree, -4], number(-4)];
const DEGREE: Feature[] = [[isDegree, 4], [isSchool, -4], number(-3)];
const GRADE: Feature[] = [[part(/[0-4]\.\d{1,2}/), 4], [numberUpTo110, 3], comma(-3), letters(-4)];

/** The number that an item starts with: "8.6 / 10" is 8.6. */
function numberUpTo110({ text }: TextItem): string | undefined {
  const value = Number.parseFloat(text);
  return value <= 110 ? String(value) : undefined;
}

function degreeOf(block: Block): SinglePassEntry {
  const { lines } = block;
  const items = lines.flat();
  return {
    name: bestText(items, SCHOOL),
    title: bestText(items, DEGREE),
    date: dateIn(items),
    grade: bestText(items, GRADE),
    bullets: bulletsOf(splitAtDescription(lines, lines.length).description),
    block,
  };
}

function projectOf(block: Block): SinglePassEntry {
  const { head, description } = splitAtDescription(block.lines, 1);
  const date = dateIn(head.flat());
  const name = bestText(head.flat(), [bold(2), [contains(date), -4]], Number.NEGATIVE_INFINITY);
  return { name, title: '', date, grade: '', bullets: bulletsOf(description), block };
}

function skillsOf(lines: readonly Line[]): string[] {
  const { head, description } = splitAtDescription(lines, 0);
  return [...head.flat().map(({ text }) => text), ...bulletsOf(description)];
}

/** What the parser reads in a text that is an item of its own, by the fields that it knows by their words. */
export function readAlone(
  text: string,
): Record<'name' | 'email' | 'phone' | 'title' | 'school' | 'degree' | 'grade' | 'date', string> {
  const items = [{ text, x: 0, y: 0, width: 0, height: 0, font: '', endsLine: true, page: 0 }];
  return {
    name: bestText(items, NAME),
    email: bestText(items, EMAIL),
    phone: bestText(items, PHONE),
    title: bestText(items, TITLE),
    school: bestText(items, SCHOOL),
    degree: bestText(items, DEGREE),
    grade: bestText(items, GRADE),
    date: dateIn(items),
  };
}
