import type { Layout, ResumeDocument } from '@recto/schema';
import { themes } from '@recto/themes';
import { describe, expect, it } from 'vitest';
import { decoded, markup } from '../testing/markup.ts';
import { type Sentinel, sentinelResume } from '../testing/sentinel-resume.ts';
import { Resume } from './resume.tsx';

/** Settings, which are not shown. */
const STEERING = [/^\$schema$/, /(?:^|\.)(?:id|tags\[\])$/];

/** Fields that are shown only when another is missing, with that other field. */
const GIVE_WAY: Record<string, string> = {
  'education[].score': 'education[].grade',
  'sections[education].entries[].score': 'sections[education].entries[].grade',
  // In a table, which has the completion only.
  'education[].startDate': 'education[].endDate',
  'sections[education].entries[].startDate': 'sections[education].entries[].endDate',
};

/** Every layout of every section at least once. */
const LAYOUTS: Record<string, Layout> = {
  tables: { education: 'table', coursework: 'matrix', skills: 'table', awards: 'table', projects: 'table' },
  lists: { education: 'entries', coursework: 'list', skills: 'list', awards: 'list', projects: 'entries' },
  tags: { skills: 'tags' },
};

/** The paths of values that are not on the page: not as text, not as an address, not as a date. */
function missing(resume: ResumeDocument, sentinels: readonly Sentinel[], props: { theme?: string; layout?: Layout }) {
  // The data for search engines is not shown.
  const page = decoded(markup(<Resume resume={resume} {...props} />).replace(/<script.*?<\/script>/gs, ''));
  // A whole value, not the start of a longer one.
  const shown = (value: string | number) =>
    new RegExp(`(?<!\\d)${String(value).replace(/[.+/]/g, '\\$&')}(?!\\d)`).test(page);
  return sentinels.filter(({ value }) => !shown(value)).map(({ path }) => path);
}

const { resume, sentinels } = sentinelResume(['meta']);
const printed = sentinels.filter(({ path }) => !STEERING.some((steering) => steering.test(path)));

const views = [
  ...Object.keys(themes).map((theme) => [theme, { theme }] as const),
  ...Object.entries(LAYOUTS).map(([name, layout]) => [name, { layout }] as const),
];

it('knows every field of the schema', () => {
  expect(new Set(sentinels.map(({ value }) => value)).size).toBe(sentinels.length);
  expect(printed.length).toBeGreaterThan(200);
});

describe.each(views)('%s', (_name, props) => {
  it('shows every field of the schema', () => {
    expect(missing(resume, printed, props).filter((path) => !(path in GIVE_WAY))).toEqual([]);
  });

  it('shows fields that depend on another where that one is missing', () => {
    const other = sentinelResume(['meta', ...Object.values(GIVE_WAY)]);
    const waiting = other.sentinels.filter(({ path }) => path in GIVE_WAY);
    expect(waiting).toHaveLength(Object.keys(GIVE_WAY).length);
    expect(missing(other.resume, waiting, props)).toEqual([]);
  });
});
