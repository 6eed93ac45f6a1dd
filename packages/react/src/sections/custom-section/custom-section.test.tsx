import { expect, it } from 'vitest';
import { Resume } from '../../resume/index.ts';
import { lines, markup, tags } from '../../testing/markup.ts';
import { CustomSection } from './custom-section.tsx';

const tamil = 'மண் ஆய்வு';

it.each(['list', 'text'] as const)('knows the language of the page in a section of the kind %s', (kind) => {
  const section = { kind, title: 'Talks', entries: [tamil] };
  const languages = (locale: string) => tags(markup(<CustomSection section={section} locale={locale} />)).join();
  expect(languages('en')).toContain(' lang="ta"');
  expect(languages('ta')).not.toContain(' lang=');
});

it('is headed by its title, or else by its id', () => {
  const heading = (names: object) =>
    lines(markup(<CustomSection section={{ kind: 'list', entries: ['One'], ...names }} />))[0];
  expect(heading({ id: 'talks', title: 'Talks and posters' })).toBe('Talks and posters');
  expect(heading({ id: 'talks' })).toBe('talks');
});

it('takes the language from the document', () => {
  const resume = { sections: [{ id: 'talks', kind: 'list' as const, entries: [tamil] }] };
  expect(markup(<Resume resume={{ ...resume, meta: { recto: { locale: 'ta' } } }} />)).not.toContain('<span lang="ta"');
  expect(markup(<Resume resume={resume} />)).toContain('<span lang="ta"');
});
