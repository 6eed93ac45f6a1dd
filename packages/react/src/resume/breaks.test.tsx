import { type Break, type CustomSectionData, type ResumeDocument, sectionKeys } from '@recto/schema';
import { describe, expect, it } from 'vitest';
import { fullResume } from '../testing/full-resume.ts';
import { markup, tags } from '../testing/markup.ts';
import { Resume } from './resume.tsx';

/** Sections without an element for each entry: they are a paragraph of words. */
const WORDS = ['summary', 'languages'];

const LAYOUTS = {
  tables: { education: 'table', coursework: 'matrix', skills: 'table', awards: 'table', projects: 'table' },
  lists: { education: 'entries', coursework: 'list', skills: 'list', awards: 'list', projects: 'entries' },
  tags: { skills: 'tags' },
} as const;

const kinds = sectionKeys.filter((kind) => !WORDS.includes(kind));

/** The document with a break in every entry of one kind. */
function broken(kind: string, pageBreak: Break): ResumeDocument {
  const entries = fullResume[kind as 'work'] as object[];
  return { [kind]: entries.map((entry) => ({ ...entry, break: pageBreak })) };
}

const breaksOf = (html: string) =>
  tags(html).flatMap((tag) => {
    const [, pageBreak] = / data-recto-break="(\w+)"/.exec(tag) ?? [];
    return pageBreak ? [`${/^<(\w+)/.exec(tag)?.[1]} ${pageBreak}`] : [];
  });

describe.each(Object.entries(LAYOUTS))('an entry that says how it breaks (%s)', (_name, layout) => {
  it.each(kinds)('has an attribute on its element, in %s and in a custom section of that kind', (kind) => {
    const resume = broken(kind, 'page');
    const shown = breaksOf(markup(<Resume resume={resume} layout={layout} />));
    expect(shown.length).toBe(fullResume[kind as 'work'].length);
    expect(shown).toEqual(
      shown.map((_, place) => expect.stringMatching(place ? /^\w+ page$/ : /^(?:article|tr|li|div) page$/)),
    );
    const own = { kind, entries: resume[kind as 'work'] } as CustomSectionData;
    expect(breaksOf(markup(<Resume resume={{ sections: [own] }} layout={layout} />))).toEqual(shown);
  });
});

it('breaks before one of several roles', () => {
  const employer = fullResume.work[1];
  const positions = employer?.positions?.map((role, index) => (index ? { ...role, break: 'page' as const } : role));
  const html = markup(<Resume resume={{ work: [{ ...employer, positions }] }} />);
  expect(breaksOf(html)).toEqual(['article page']);
  expect(html).toMatch(/data-recto-break="page"[^>]*>(?:<[^>]+>)*Surveyor</);
});

it('starts the page of a wide area of courses once', () => {
  const courses = ['Analysis', 'Colloids', 'Polymers', 'Spectra', 'Kinetics'];
  const area = (pageBreak: Break) => ({ coursework: [{ area: 'Chemistry', courses, break: pageBreak }] });
  const rows = (pageBreak: Break) =>
    breaksOf(markup(<Resume resume={area(pageBreak)} layout={{ coursework: 'matrix' }} />));
  expect(rows('page')).toEqual(['tr page']);
  expect(rows('avoid')).toEqual(['tr avoid', 'tr avoid']);
});

it('breaks sections as the document says, unless a prop says otherwise', () => {
  const sections = [{ id: 'talks', kind: 'list' as const, title: 'Talks', entries: ['Keynote'] }];
  const resume: ResumeDocument = {
    ...fullResume,
    sections,
    meta: { recto: { breaks: { publications: 'page', skills: 'avoid', talks: 'page' } } },
  };
  const section = (html: string, part: string) => tags(html).find((tag) => tag.includes(`data-part="${part}"`));
  const html = markup(<Resume resume={resume} breaks={{ skills: 'auto' }} />);
  expect(section(html, 'publications')).toContain('data-recto-break="page"');
  expect(section(html, 'skills')).toContain('data-recto-break="auto"');
  expect(section(html, 'list')).toContain('data-recto-break="page"');
  expect(breaksOf(html)).toHaveLength(3);
});

it('breaks sections of your own too', () => {
  const html = markup(
    <Resume
      resume={fullResume}
      breaks={{ skills: 'page' }}
      components={{ skills: ({ break: pageBreak }) => <hr data-recto-break={pageBreak} /> }}
    />,
  );
  expect(breaksOf(html)).toEqual(['hr page']);
});

it('does not show an entry that has only a break', () => {
  expect(markup(<Resume resume={{ work: [{ break: 'page' }] }} />)).not.toContain('data-part="work"');
});
