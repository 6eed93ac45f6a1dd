import type { ResumeDocument } from '@recto/schema';
import { describe, expect, it } from 'vitest';
import { Section } from '../parts/section/index.ts';
import type { CustomSectionProps } from '../sections/custom-section/index.ts';
import { Education } from '../sections/education/index.ts';
import { fullResume } from '../testing/full-resume.ts';
import { lines, markup, tagsOf, text } from '../testing/markup.ts';
import { Document } from './document/index.ts';
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

describe('components of your own', () => {
  it('have the props of the built-in ones that they replace', () => {
    const html = markup(
      <Resume
        resume={fullResume}
        titles={{ skills: 'At the bench' }}
        components={{
          header: ({ basics, level }) => <p>{`${basics?.name}, level ${level}`}</p>,
          skills: ({ entries, title }) => <Section title={title}>{entries?.length} of them</Section>,
          education: (props) => <Education {...props} title="Wrapped" />,
        }}
      />,
    );
    expect(lines(html)).toEqual(expect.arrayContaining(['Asha Rao, level 1', 'At the bench', '1 of them', 'Wrapped']));
    expect(html).not.toContain('data-part="header"');
    expect(text(html)).not.toContain('Titration');
  });

  it('replace a custom section by its id', () => {
    const talks = ({ section, title, locale }: CustomSectionProps) => (
      <Section title={title ?? section?.title}>{`${section?.kind}, ${locale}`}</Section>
    );
    const html = markup(<Resume resume={fullResume} components={{ talks }} />);
    expect(lines(html)).toEqual(expect.arrayContaining(['Talks', 'list, en']));
  });
});

it('shows exactly the sections that are asked for, in their order', () => {
  expect(titles({ sections: ['talks', 'skills', 'nonsense'] })).toEqual(['Talks', 'Skills']);
  expect(titles({ sections: ['skills'], order: ['work'], hidden: ['skills'] })).toEqual(['Skills']);
  expect(titles({ theme: 'scholar', sections: ['work', 'publications'] })).toEqual(['Experience', 'Publications']);
});

it('has content of your own after a section, built-in or custom, also in the aside', () => {
  const after = { work: <p>After work</p>, talks: <p>After talks</p>, skills: <p>After skills</p> };
  const shown = lines(markup(<Resume resume={fullResume} sections={['work', 'skills', 'talks']} after={after} />));
  const places = ['After work', 'Skills', 'After skills', 'Talks', 'After talks'].map((line) => shown.indexOf(line));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places).not.toContain(-1);
  const [, aside = ''] = markup(<Resume resume={fullResume} theme="rail" after={after} />).split('data-part="aside"');
  expect(aside).toContain('After skills');
  expect(markup(<Resume resume={fullResume} hidden={['work']} after={after} />)).not.toContain('After work');
});

describe('an audience', () => {
  const person = {
    name: 'Asha Rao',
    phone: '+91 98765 43210',
    location: { address: '1 Hidden Street', city: 'Chennai' },
  };
  const resume: ResumeDocument = {
    basics: person,
    work: [{ name: 'Secret Service', tags: ['private'] }, { name: 'Example Institute' }],
    sections: [{ id: 'talks', kind: 'list', title: 'Talks', entries: ['Keynote'] }],
    meta: { recto: { audiences: { anonymous: { redact: ['basics.name'] } } } },
  };

  it('sees nothing that it must not see, in the sheet or for search engines', () => {
    expect(markup(<Resume resume={resume} />)).toContain('Secret Service');
    for (const html of [
      markup(<Resume resume={resume} audience="public" />),
      markup(<Document resume={resume} audience="public" />),
    ]) {
      expect(html).toContain('Example Institute');
      for (const secret of ['98765', 'Hidden Street', 'Secret Service']) expect(html).not.toContain(secret);
    }
    expect(markup(<Document resume={resume} audience="anonymous" />)).not.toContain('Asha Rao');
  });

  it('changes nothing in what props name sections by', () => {
    const shown = lines(
      markup(<Resume resume={resume} audience="public" sections={['talks']} after={{ talks: <p>After talks</p> }} />),
    );
    expect(shown.slice(-3)).toEqual(['Talks', 'Keynote', 'After talks']);
  });

  it('is refused where the document has none of that name', () => {
    expect(() => markup(<Resume resume={resume} audience="pubic" />)).toThrow('Did you mean "public"?');
  });
});

it('is an empty sheet without a document', () => {
  expect(text(markup(<Resume resume={undefined} />))).toBe('');
  expect(markup(<Document resume={undefined} />)).toContain('<title>Résumé</title>');
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
  const layout = { skills: 'table', awards: 'table', education: 'table' } as const;
  const html = markup(<Resume resume={fullResume} theme={theme} layout={{ ...layout, coursework: 'matrix' }} />);
  expect(tagsOf(html, 'table')).toHaveLength(4);
  expect(html.match(/<table[^>]*><caption/g)).toHaveLength(4);
  for (const cell of tagsOf(html, 'th ')) expect(cell).toMatch(/scope="(row|col)"/);
});

it('follows the order and the aside that a theme suggests, unless the document or a prop says otherwise', () => {
  expect(titles({ theme: 'scholar' }).slice(0, 2)).toEqual(['Summary', 'Publications']);
  expect(titles({ theme: 'scholar', order: ['skills'] })[0]).toBe('Skills');
  const columns = (props: Partial<ResumeProps>) =>
    markup(<Resume resume={fullResume} {...props} />).split('data-part="aside"');
  expect(columns({ theme: 'rail' })[1]).toContain('>Skills<');
  expect(columns({ theme: 'rail', aside: ['work'] })[1]).not.toContain('>Skills<');
  expect(columns({ theme: 'rail', aside: [] })).toHaveLength(1);
  expect(columns({ theme: 'classic' })).toHaveLength(1);
});
