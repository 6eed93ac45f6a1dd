import { expect, it } from 'vitest';
import { Resume } from '../../resume/index.ts';
import { markup, tags } from '../../testing/markup.ts';
import { CustomSection } from './custom-section.tsx';

const tamil = 'மண் ஆய்வு';

it.each(['list', 'text'] as const)('knows the language of the page in a section of the kind %s', (kind) => {
  const section = { kind, title: 'Talks', entries: [tamil] };
  const languages = (locale: string) => tags(markup(<CustomSection section={section} locale={locale} />)).join();
  expect(languages('en')).toContain(' lang="ta" dir="ltr"');
  expect(languages('ta')).not.toContain(' lang=');
});

it('takes the language from the document', () => {
  const resume = { sections: [{ id: 'talks', kind: 'list' as const, entries: [tamil] }] };
  expect(markup(<Resume resume={{ ...resume, meta: { recto: { locale: 'ta' } } }} />)).not.toContain('<span lang="ta"');
  expect(markup(<Resume resume={resume} />)).toContain('<span lang="ta"');
});
