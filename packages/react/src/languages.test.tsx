import { describe, expect, it } from 'vitest';
import {
  Awards,
  Certificates,
  Contacts,
  Education,
  Entry,
  Experience,
  Keywords,
  Page,
  Projects,
  Publications,
  References,
  Resume,
  Skills,
  Text,
} from './index.ts';
import { fullResume } from './testing/full-resume.ts';
import { lines, markup, tags, text } from './testing/markup.ts';

const skills = [{ name: 'Tools', keywords: ['Python', 'Rust'] }];

describe('the signs between words', () => {
  it.each([
    ['en', 'Tools: Python, Rust'],
    ['ar', 'Tools: Python، Rust'],
    ['ja', 'Tools：Python、Rust'],
    ['zh-Hans', 'Tools：Python、Rust'],
    ['fr', 'Tools : Python, Rust'],
  ])('are those of %s', (locale, line) => {
    expect(lines(markup(<Skills entries={skills} locale={locale} />))[1]).toBe(line);
  });

  // Times and addresses contain colons too: only one before a space is punctuation.
  it.each(['ar', 'fa', 'ur', 'zh-Hans', 'zh-Hant', 'ja'])(
    'contains no Latin comma anywhere in a résumé in %s',
    (locale) => {
      for (const layout of [
        { education: 'table', coursework: 'matrix', skills: 'table', awards: 'table', projects: 'table' },
        { education: 'entries', coursework: 'list', skills: 'list', awards: 'list', projects: 'entries' },
      ] as const) {
        const page = text(markup(<Resume resume={fullResume} locale={locale} layout={layout} />)).replace('1,200', '');
        expect(page.match(/.{0,12},.{0,12}/g)).toBeNull();
        if (!/^(?:ar|fa|ur)/.test(locale)) expect(page.match(/.{0,12}: .{0,12}/g)).toBeNull();
      }
    },
  );

  it('are passed to the stylesheet, which writes one between title and place', () => {
    expect(tags(markup(<Page locale="ar" />))[0]).toContain('--recto-comma:&quot;، &quot;');
    expect(tags(markup(<Page locale="en" />))[0]).not.toContain('--recto-comma');
  });
});

describe('words in another script than the page’s', () => {
  it('have their own language in bullets, sentences, keywords and links', () => {
    const tamil = 'மண் ஆய்வு';
    const marked = /<(?:span|a)[^>]* lang="ta"[^>]*>(?:<strong>)?மண் ஆய்வு/;
    for (const view of [
      <Text key="text">{`**${tamil}**`}</Text>,
      <Entry key="bullet" highlights={[tamil]} />,
      <Entry key="summary" summary={tamil} />,
      <Keywords key="keywords" items={['Sampling', tamil]} />,
      <Experience key="employer" entries={[{ name: tamil, url: 'https://example.com' }]} />,
      <Experience key="unlinked" entries={[{ name: tamil, position: 'Surveyor' }]} />,
      <Awards key="award" entries={[{ title: 'Prize', summary: tamil }]} />,
      <Skills key="label" entries={[{ name: tamil, keywords: ['Rust'] }]} />,
      <Skills key="skill" entries={[{ name: 'Topics', keywords: [tamil] }]} />,
      <Publications key="author" entries={[{ name: 'Fields', authors: [tamil] }]} />,
    ]) {
      expect(markup(view)).toMatch(marked);
    }
  });

  it('have none where the script is that of the page, or there are two scripts', () => {
    expect(markup(<Entry locale="ta" highlights={['மண் ஆய்வு']} />)).not.toContain('lang=');
    expect(markup(<Entry highlights={['Tamil (தமிழ்)']} />)).not.toContain('lang=');
    expect(markup(<Keywords items={['Sampling', 'Rust']} />)).toBe('<span data-part="keywords">Sampling, Rust</span>');
  });

  it('are recognised by their words alone, not by the address of a link', () => {
    expect(markup(<Text>{'[תל אביב](https://example.com)'}</Text>)).toMatch(/^<span lang="he" dir="rtl"><a/);
  });
});

describe('on a page from right to left', () => {
  const ltr = (html: string, words: string) =>
    tags(html.slice(0, html.indexOf(`>${words}<`) + 1))
      .at(-1)
      ?.includes('dir="ltr"');

  it('keeps phone numbers, addresses and codes from left to right', () => {
    const contacts = markup(<Contacts basics={fullResume.basics} locale="ar" />);
    expect(ltr(contacts, '+91 90000 00000')).toBe(true);
    expect(ltr(contacts, 'asha.rao@example.com')).toBe(true);
    expect(ltr(contacts, 'asha.example.com')).toBe(true);
    const references = markup(<References entries={fullResume.references} locale="he" />);
    expect(ltr(references, '+41 44 000 00 00')).toBe(true);
    expect(ltr(markup(<Publications entries={fullResume.publications} locale="fa" />), '10.1000/182')).toBe(true);
    const certificates = markup(<Certificates entries={fullResume.certificates} locale="ur" />);
    expect(certificates).toMatch(/<span dir="ltr"><span class="\S+">DP-7781</);
    const links = [{ url: 'https://press.example.com/atlas' }, { label: 'Printed', url: 'https://press.example.com' }];
    const project = markup(<Projects entries={[{ links }]} locale="ar" />);
    expect(ltr(project, 'press.example.com/atlas')).toBe(true);
    expect(ltr(project, 'Printed')).toBe(false);
    expect(markup(<Contacts basics={fullResume.basics} />)).not.toContain('dir=');
  });
});

it('shows the caption of a logo in its own language', () => {
  const logo = { src: './crest.svg', alt: 'Seal with a plough', caption: 'सिद्धिर्भवति कर्मजा' };
  for (const html of [
    markup(<Experience entries={[{ name: 'Example Institute', logo }]} />),
    markup(<Education entries={[{ institution: 'Example Institute', logo }]} layout="table" />),
  ]) {
    expect(html).toContain('alt="Seal with a plough"');
    expect(html).toMatch(/data-part="entry-logo-caption"[^>]* lang="hi">सिद्धिर्भवति कर्मजा</);
    expect(text(html)).toMatch(/Example Institute.*सिद्धिर्भवति/);
  }
});
