import { readFile } from 'node:fs/promises';
import { sectionKeys } from '@recto/schema';
import type { ComponentType } from 'react';
import { expect, it } from 'vitest';
import { CustomSection } from '../sections/custom-section/index.ts';
import { Header } from '../sections/header/index.ts';
import { sectionComponents } from '../sections/registry.ts';
import { fullResume } from '../testing/full-resume.ts';
import { markup } from '../testing/markup.ts';
import { JsonLd } from './json-ld/index.ts';
import { Page } from './page/index.ts';
import { Resume } from './resume.tsx';
import { type SectionPropsOptions, sectionProps } from './section-props.ts';

const settings = {
  titles: { work: 'In the field' },
  breaks: { skills: 'page' as const },
  dateFormat: 'yyyy',
  locale: 'de',
  paper: 'letter' as const,
};

it.each<[string, SectionPropsOptions]>([
  ['no options', {}],
  ['a theme with layouts', { theme: 'placement', paper: 'a5' }],
  ['a language, a format of dates and a level', { locale: 'hi', dateFormat: 'MM/yyyy', level: 2 }],
  [
    'titles, breaks and layouts',
    { titles: { talks: 'Lectures' }, breaks: { work: 'avoid' }, layout: { skills: 'tags' } },
  ],
  ['an audience', { audience: 'public' }],
  ['texts as they were written', { typography: false }],
])('a page composed by hand with %s is that of <Resume>', (_what, options) => {
  for (const resume of [fullResume, { ...fullResume, meta: { recto: settings } }]) {
    const { page, header, custom, jsonLd, ...props } = sectionProps(resume, options);
    const byHand = (
      <Page {...page}>
        <Header {...header} />
        {sectionKeys.map((key) => {
          const Section = sectionComponents[key] as ComponentType<object>;
          return <Section key={key} {...props[key]} />;
        })}
        {Object.entries(custom).map(([id, section]) => (
          <CustomSection key={id} {...section} />
        ))}
        <JsonLd {...jsonLd} />
      </Page>
    );
    expect(markup(byHand)).toBe(markup(<Resume resume={resume} {...options} />));
  }
});

it('has no sections without a document', () => {
  const { work, header, custom } = sectionProps(undefined);
  expect([work.entries, header.basics, custom]).toEqual([undefined, undefined, {}]);
});

it('has custom sections by their ids, whoever sees them', () => {
  const resume = {
    sections: [{ id: 'talks', kind: 'list' as const, entries: ['Keynote'] }, { kind: 'text' as const }],
  };
  for (const audience of [undefined, 'public']) {
    const { custom } = sectionProps(resume, { audience });
    expect(Object.keys(custom)).toEqual(['talks', 'sections/1']);
    expect(markup(<CustomSection {...custom.talks} />)).toContain('Keynote');
  }
  expect(markup(<CustomSection {...sectionProps(resume).custom.none} />)).toBe('');
});

it('the table of the README has every section, by component, key and place in the document', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const rows = readme.matchAll(/^\| `<(\w+)>` +\| `(\w+)` +\| `([\w.]+)`/gm);
  const named = Object.entries({ ...sectionComponents, header: Header }).map(([key, component]) => {
    const { displayName } = component as { displayName?: string };
    const places: Record<string, string> = { summary: 'basics.summary', header: 'basics' };
    return [displayName, key, places[key] ?? key];
  });
  expect([...rows].map(([, ...cells]) => cells)).toEqual(named);
  expect(Object.keys(sectionComponents)).toEqual([...sectionKeys]);
});
