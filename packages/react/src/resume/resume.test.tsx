import { describe, expect, it } from 'vitest';
import { Section } from '../parts/section/index.ts';
import { fullResume } from '../testing/full-resume.ts';
import { lines, markup, tagsOf, text } from '../testing/markup.ts';
import { Resume, type ResumeProps } from './resume.tsx';

const titles = (props: Omit<ResumeProps, 'resume'> & Partial<ResumeProps>) =>
  [...markup(<Resume resume={fullResume} {...props} />).matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, title]) => title);

describe('order', () => {
  it('has the named sections first, then the others, custom sections last', () => {
    expect(titles({ order: ['skills', 'talks'] }).slice(0, 3)).toEqual(['Skills', 'Talks', 'Summary']);
    expect(titles({}).at(-1)).toBe('Availability');
  });

  it('ignores unknown names, and never shows a section twice', () => {
    const shown = titles({ order: ['nonsense', 'skills', 'skills'] });
    expect(shown[0]).toBe('Skills');
    expect(new Set(shown).size).toBe(shown.length);
  });
});

it('leaves out hidden sections, built-in or custom', () => {
  const shown = titles({ hidden: ['references', 'talks'] });
  expect(shown).not.toContain('References');
  expect(shown).not.toContain('Talks');
  expect(shown).toContain('Skills');
});

it('tells search engines nothing of hidden sections, whether the document or a prop hides them', () => {
  const json = (html: string) => JSON.parse(/<script[^>]*>(.*)<\/script>/s.exec(html)?.[1] ?? '');
  const person = json(markup(<Resume resume={fullResume} />));
  const keys = ['description', 'worksFor', 'knowsAbout', 'knowsLanguage', 'award'];
  expect(Object.keys(person)).toEqual(expect.arrayContaining(keys));
  const hidden = ['summary', 'work', 'skills', 'languages', 'awards'];
  const document = { ...fullResume, meta: { recto: { hidden } } };
  for (const html of [markup(<Resume resume={document} />), markup(<Resume resume={fullResume} hidden={hidden} />)]) {
    const seen = json(html);
    for (const key of keys) expect(seen).not.toHaveProperty(key);
    expect(seen).toMatchObject({ name: person.name, alumniOf: person.alumniOf });
  }
});

it('has the titles that are asked for', () => {
  expect(titles({ titles: { skills: 'At the Bench', talks: 'Lectures' } })).toEqual(
    expect.arrayContaining(['At the Bench', 'Lectures']),
  );
});

it('prints a section of your own in place of a built-in one', () => {
  const html = markup(
    <Resume
      resume={fullResume}
      components={{
        skills: ({ resume, title = 'My skills' }) => <Section title={title}>{resume.skills?.length} of them</Section>,
      }}
    />,
  );
  expect(lines(html)).toEqual(expect.arrayContaining(['My skills', '1 of them']));
  expect(text(html)).not.toContain('Titration');
});

it('has content before the first section and after the last', () => {
  const page = text(
    markup(
      <Resume resume={fullResume} before={<p>Before all</p>}>
        <p>After all</p>
      </Resume>,
    ),
  );
  expect(page.indexOf('Before all')).toBeLessThan(page.indexOf('Summary'));
  expect(page.indexOf('After all')).toBeGreaterThan(page.indexOf('From March.'));
});

it('builds sections as the theme does, unless the document or a prop says otherwise', () => {
  const has = (html: string) => html.includes('data-part="education-table"');
  expect(has(markup(<Resume resume={fullResume} theme="placement" />))).toBe(true);
  expect(has(markup(<Resume resume={fullResume} theme="classic" />))).toBe(false);
  const document = { ...fullResume, meta: { recto: { layout: { education: 'table' as const } } } };
  expect(has(markup(<Resume resume={document} theme="classic" />))).toBe(true);
  expect(has(markup(<Resume resume={document} layout={{ education: 'entries' }} />))).toBe(false);
});

it('takes theme, paper and language from the document without props', () => {
  const resume = { ...fullResume, meta: { recto: { theme: 'placement', paper: 'letter' as const, locale: 'hi' } } };
  const page = (props: Partial<ResumeProps>) => tagsOf(markup(<Resume resume={resume} {...props} />), 'article')[0];
  expect(page({})).toContain('data-recto-theme="placement"');
  expect(page({})).toContain('data-recto-paper="letter"');
  expect(page({})).toContain('lang="hi"');
  expect(page({ paper: 'a4' })).toContain('data-recto-paper="a4"');
});

it('has one h1, and renders an empty document', () => {
  expect(tagsOf(markup(<Resume resume={fullResume} />), 'h1')).toHaveLength(1);
  expect(text(markup(<Resume resume={{}} />))).toBe('');
});

it.each(['placement', 'classic'])('gives every table a caption and every header cell a scope (%s)', (theme) => {
  const layout = { skills: 'table', awards: 'table', projects: 'table', education: 'table' } as const;
  const html = markup(<Resume resume={fullResume} theme={theme} layout={{ ...layout, coursework: 'matrix' }} />);
  expect(tagsOf(html, 'table')).toHaveLength(5);
  expect(html.match(/<table[^>]*><caption/g)).toHaveLength(5);
  for (const cell of tagsOf(html, 'th ')) expect(cell).toMatch(/scope="(row|col)"/);
});

it('follows the order and the aside that a theme suggests, unless the document or a prop says otherwise', () => {
  expect(titles({ theme: 'academic' }).slice(0, 2)).toEqual(['Summary', 'Publications']);
  expect(titles({ theme: 'academic', order: ['skills'] })[0]).toBe('Skills');
  const columns = (props: Partial<ResumeProps>) =>
    markup(<Resume resume={fullResume} {...props} />).split('data-part="aside"');
  expect(columns({ theme: 'aside' })[1]).toContain('>Skills<');
  expect(columns({ theme: 'aside', aside: ['work'] })[1]).not.toContain('>Skills<');
  expect(columns({ theme: 'aside', aside: [] })).toHaveLength(1);
  expect(columns({ theme: 'classic' })).toHaveLength(1);
});
