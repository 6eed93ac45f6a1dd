import { describe, expect, test } from 'vitest';
import { read, readWork } from '../testing/read-work.ts';

describe('old and similar documents', () => {
  test('fields have the names of JSON Resume before 1.0', () => {
    const old = {
      basics: { name: 'A', picture: './a.png', website: 'https://example.com' },
      work: [{ company: 'Unbox', website: 'https://example.com' }],
      volunteer: [{ organization: 'Club', website: 'https://example.com' }],
      education: [{ institution: 'IIT', gpa: '9.08/10' }],
      publications: [{ name: 'P', website: 'https://example.com', releaseDate: '2020' }],
    };
    expect(read(JSON.stringify(old)).resume).toEqual({
      basics: { name: 'A', image: './a.png', url: 'https://example.com' },
      work: [{ name: 'Unbox', url: 'https://example.com' }],
      volunteer: [{ organization: 'Club', url: 'https://example.com' }],
      education: [{ institution: 'IIT', score: '9.08/10' }],
      publications: [{ name: 'P', url: 'https://example.com', releaseDate: '2020' }],
    });
  });

  test('a field under its old name is used where the current one is empty', () => {
    expect(readWork({ name: '', company: 'Unbox' }).work).toEqual({ name: 'Unbox' });
    expect(readWork({ name: 'New', company: 'Old' })).toEqual({
      work: { name: 'New', company: 'Old' },
      rules: ['unknown-key'],
    });
  });

  test('what another group has of the person is added to "basics", before it or after it', () => {
    const [bio, basics] = [{ name: 'Ida', email: 'ida@example.com' }, { name: 'Ida Sund' }];
    for (const document of [
      { bio, basics },
      { basics, bio },
      { bio: { email: bio.email }, basics },
    ]) {
      const { resume, diagnostics } = read(JSON.stringify({ ...document, work: [{ name: 'Unbox' }] }));
      expect(resume?.basics).toEqual({ name: 'Ida Sund', email: 'ida@example.com' });
      expect(diagnostics[0]?.message).toBe('"bio" belongs in "basics".');
      expect(diagnostics.every(({ message }) => message.startsWith('"bio" '))).toBe(true);
    }
  });

  test('null and empty text are left out, and reported once', () => {
    const { resume, diagnostics } = read(
      JSON.stringify({
        basics: { name: 'A', label: '', phone: null },
        work: [{ name: ' ', highlights: ['', null, 'One'] }],
      }),
    );
    expect(resume).toEqual({ basics: { name: 'A' }, work: [{ highlights: ['One'] }] });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'An empty value is left out. The same in 4 other places.',
    ]);
  });

  test('bare hosts get a scheme', () => {
    expect(readWork({ url: 'example.com/x' })).toEqual({
      work: { url: 'https://example.com/x' },
      rules: ['other-form'],
    });
    expect(readWork({ url: 'Upon request' })).toEqual({ work: { url: 'Upon request' }, rules: ['no-address'] });
  });

  test('of a text in several languages, one is read', () => {
    const entry = {
      position: { de: 'Leiterin', en: 'Lead' },
      summary: 'x',
      en_summary: 'English',
      de_summary: 'Deutsch',
    };
    expect(readWork(entry, { locale: 'de-AT' }).work).toMatchObject({ position: 'Leiterin' });
    expect(readWork(entry, { locale: 'fr' }).work).toMatchObject({ position: 'Lead' });
    const { summary: _summary, ...without } = entry;
    expect(readWork(without, { locale: 'de' }).work).toMatchObject({ summary: 'Deutsch', en_summary: 'English' });
    expect(readWork({ summary_en: 'English' }).work).toEqual({ summary: 'English' });
  });

  test('the language of the document is preferred', () => {
    const text = JSON.stringify({ basics: { label: { en: 'Lead', hi: 'प्रमुख' } }, meta: { recto: { locale: 'hi' } } });
    expect(read(text).resume?.basics?.label).toBe('प्रमुख');
  });

  test('the theme of other tools is a name or a group', () => {
    for (const theme of ['even', { name: 'even', color: 'red' }]) {
      expect(read(JSON.stringify({ basics: { name: 'A' }, meta: { theme } }))).toEqual({
        resume: { basics: { name: 'A' }, meta: { theme } },
        diagnostics: [],
      });
    }
  });

  test('sections in basics, under other names, or in a wrapper are moved to their place', () => {
    expect(read('{"basics": {"name": "A", "work": [{"name": "U"}]}, "work": []}').resume).toEqual({
      basics: { name: 'A' },
      work: [{ name: 'U' }],
    });
    expect(read('{"info": {"name": "A"}, "experience": [{"company": "U"}]}').resume).toEqual({
      basics: { name: 'A' },
      work: [{ name: 'U' }],
    });
    expect(read('{"resume": {"basics": {"name": "A"}}}').resume).toEqual({ basics: { name: 'A' } });
    expect(read('{"name": "A", "email": "a@example.com", "work": []}').resume).toEqual({
      basics: { name: 'A', email: 'a@example.com' },
      work: [],
    });
  });

  test('texts in place of groups, groups of lists, and lists of texts are converted', () => {
    const { resume } = read(
      JSON.stringify({
        basics: { name: 'A', location: 'Chennai', profiles: 'https://github.com/a', summary: ['One.', 'Two.'] },
        work: {
          name: 'U',
          location: { city: 'Chennai', countryCode: 'IN' },
          highlights: '- One\n- Two',
          keywords: 'a, b',
        },
        skills: { Tools: ['PyTorch', { name: 'JAX', level: 5 }], Languages: 'Rust, C++' },
        languages: ['Hindi'],
        education: [{ institution: 'IIT', grade: '9.08 / 10' }],
        interests: ['Chess'],
      }),
    );
    expect(resume).toEqual({
      basics: {
        name: 'A',
        location: { city: 'Chennai' },
        profiles: [{ url: 'https://github.com/a' }],
        summary: 'One.\nTwo.',
      },
      work: [{ name: 'U', location: 'Chennai, IN', highlights: ['One', 'Two'], keywords: ['a', 'b'] }],
      skills: [
        { name: 'Tools', keywords: ['PyTorch', 'JAX (5)'] },
        { name: 'Languages', keywords: ['Rust', 'C++'] },
      ],
      languages: [{ language: 'Hindi' }],
      education: [{ institution: 'IIT', grade: { value: 9.08, scale: 10 } }],
      interests: [{ name: 'Chess' }],
    });
  });

  test('unknown keys are kept, and each is reported once', () => {
    const entries = [
      { name: 'A', mood: 1 },
      { name: 'B', mood: { x: [1, null] } },
    ];
    const { resume, diagnostics } = read(JSON.stringify({ work: entries, extra: true }));
    expect(resume).toEqual({ work: entries, extra: true });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      '"mood" is not a field of Work; it is kept, but not shown. The same in one other place.',
      '"extra" is not a field of Résumé; it is kept, but not shown.',
    ]);
  });
});
