import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resumeSchema } from '../document/index.ts';
import type { ReadOptions } from './read-resume.ts';
import { readResume } from './read-resume.ts';

const today = { year: 2026, month: 11, day: 23 };
const read = (text: string, options: ReadOptions = {}) => readResume(text, { today, ...options });
const said = (text: string, options?: ReadOptions) =>
  read(text, options).diagnostics.map(({ severity, code, message, advice }) => [
    severity,
    code,
    message,
    ...(advice ? [advice] : []),
  ]);

/** Reads one entry of work, given as data. */
const readWork = (entry: object, options?: ReadOptions) => {
  const { resume, diagnostics } = read(JSON.stringify({ work: [entry] }), options);
  return { work: resume?.work?.[0] as Record<string, unknown> | undefined, codes: diagnostics.map(({ code }) => code) };
};

test('the reference résumé is read without a remark', () => {
  const text = readFileSync(new URL('../../examples/vasudev-gupta.yaml', import.meta.url), 'utf8');
  const { resume, diagnostics } = read(text, { path: 'vasudev-gupta.yaml' });
  expect(diagnostics).toEqual([]);
  expect(resume?.basics?.name).toBe('Vasudev Gupta');
  expect(resumeSchema.safeParse(resume).success).toBe(true);
});

describe('any way to write it', () => {
  const data = { basics: { name: 'Asha' }, work: [{ name: 'Unbox', startDate: '2021-06', highlights: ['One'] }] };
  const yaml = 'basics:\n  name: Asha\nwork:\n  - name: Unbox\n    startDate: 2021-06\n    highlights:\n      - One\n';

  test.each([
    ['YAML', yaml],
    ['YAML with line ends of Windows', yaml.replaceAll('\n', '\r\n')],
    ['YAML with a byte order mark', `\ufeff${yaml}`],
    ['YAML with comments', `# Mine\n---\n${yaml}`],
    ['JSON', JSON.stringify(data)],
    ['JSON with tabs', JSON.stringify(data, null, '\t')],
    ['JSON with a byte order mark', `\ufeff${JSON.stringify(data)}`],
    [
      'JSON with comments and trailing commas',
      `// Mine\n${JSON.stringify(data, null, 2)
        .replaceAll(/([}\]"])\n/g, '$1, /* here */\n')
        .replace(/, \/\* here \*\/\n\}$/, '\n}')}`.replace(/,+/g, ','),
    ],
    ['YAML in brackets', '{basics: {name: Asha}, work: [{name: Unbox, startDate: 2021-06, highlights: [One]}]}'],
  ])('%s', (name, text) => {
    const { resume } = read(text, name === 'YAML in brackets' ? { path: 'a.yaml' } : {});
    expect(resume).toEqual(data);
  });

  test('what a merge key cannot merge is kept', () => {
    const { resume } = readResume('basics: { name: A, <<: text }', { path: 'a.yaml' });
    expect(resume?.basics).toEqual({ name: 'A', '<<': 'text' });
  });

  test('anchors and merge keys', () => {
    const text =
      'basics: {name: A}\nx-base: &base {location: Chennai, name: Old}\nwork:\n  - <<: *base\n    name: New\n  - *base\n';
    expect(read(text).resume?.work).toEqual([
      { name: 'New', location: 'Chennai' },
      { location: 'Chennai', name: 'Old' },
    ]);
  });

  test('numbers in YAML are text as it was written', () => {
    const text =
      'basics: {name: A, phone: 0900}\nwork: [{startDate: 2021, name: 9.80, summary: yes}]\neducation: [{score: 1e3}]';
    expect(read(text).resume).toMatchObject({
      basics: { phone: '0900' },
      work: [{ startDate: '2021', name: '9.80', summary: 'yes' }],
      education: [{ score: '1e3' }],
    });
    expect(read(text).diagnostics).toEqual([]);
  });
});

describe('places', () => {
  const text = '\ufeffbasics:\r\n  name: Asha\r\n  lable: x\r\n';

  test('lines, columns and offsets lead to the word that is meant', () => {
    const [diagnostic] = read(text, { path: 'cv.yaml' }).diagnostics;
    expect(diagnostic).toMatchObject({
      file: 'cv.yaml',
      path: ['basics', 'lable'],
      range: { start: { line: 3, column: 3 }, end: { line: 3, column: 8 } },
    });
    expect(text.slice(diagnostic?.range.start.offset, diagnostic?.range.end.offset)).toBe('lable');
  });

  test('paths are those of the text, also where something moved', () => {
    const { diagnostics } = read('{"basics": {"work": [{"company": "A", "endDate": "soon"}]}}');
    expect(diagnostics.find(({ code }) => code === 'no-date')?.path).toEqual(['basics', 'work', 0, 'endDate']);
  });
});

describe('dates that are written otherwise', () => {
  test.each([
    ['August 2021', '2021-08'],
    ['Aug 2021', '2021-08'],
    ['Aug. 2021', '2021-08'],
    ["Aug'21", '2021-08'],
    ['Sept 2020', '2020-09'],
    ['1 August 2021', '2021-08-01'],
    ['August 1st, 2021', '2021-08-01'],
    ['06/2019', '2019-06'],
    ['6/2019', '2019-06'],
    ['2019/06', '2019-06'],
    ['2019.06', '2019-06'],
    ['2014-1', '2014-01'],
    ['2014-1-5', '2014-01-05'],
    ['25/12/2019', '2019-12-25'],
    ['12/25/2019', '2019-12-25'],
    ['05.06.2019', '2019-06-05'],
    ['202106', '2021-06'],
    ['20210630', '2021-06-30'],
    ['2017-12-24T15:53:00Z', '2017-12-24'],
    ['2019-00', '2019'],
    ['2019-05-00', '2019-05'],
    ['août 2021', '2021-08'],
    ['März 2020', '2020-03'],
    ['июня 2021', '2021-06'],
    ['जून 2021', '2021-06'],
    ['2021年6月', '2021-06'],
    ['2021年6月5日', '2021-06-05'],
    ['2021년 6월', '2021-06'],
    ['٢٠٢١', '2021'],
    ['يونيو ٢٠٢١', '2021-06'],
    ['5 de junio de 2021', '2021-06-05'],
    ['(2021)', '2021'],
  ])('%s is %s', (text, date) => {
    expect(readWork({ startDate: text })).toEqual({ work: { startDate: date }, codes: ['date-form'] });
  });

  test.each([
    ['Febuary 2024', '2024-02'],
    ['Spring 2024', '2024'],
    ['ca. 2019', '2019'],
    ['01/02/2019', '2019'],
    ['Q3 2020', '2020'],
    ['expected 2027', '2027'],
  ])('%s is taken for %s, to be looked at', (text, date) => {
    const { work, codes } = readWork({ endDate: text });
    expect(work).toEqual({ endDate: date });
    expect(codes[0]).toBe('date-guess');
  });

  test.each([
    'Present',
    'present',
    'today',
    'Now',
    'Current',
    'heute',
    'aujourd’hui',
    "aujourd'hui",
    'Настоящее время',
    'वर्तमान',
    '至今',
    '-',
  ])('an end that is %s is no end', (text) => {
    expect(readWork({ startDate: '2020', endDate: text })).toEqual({
      work: { startDate: '2020' },
      codes: ['present-date'],
    });
  });

  test.each([
    ['10/2018-Present', { startDate: '2018-10' }],
    ['09/2016-12/2021', { startDate: '2016-09', endDate: '2021-12' }],
    ['2018-2020', { startDate: '2018', endDate: '2020' }],
    ['2018-04', { startDate: '2018-04', endDate: '2018-04' }],
    ['Jun 2020 – Aug 2021', { startDate: '2020-06', endDate: '2021-08' }],
    ['2020 to 2021', { startDate: '2020', endDate: '2021' }],
  ])('a range in one text: %s', (date, range) => {
    expect(readWork({ date })).toEqual({ work: range, codes: ['renamed-key'] });
  });

  test('what is no date stays as it was written', () => {
    expect(readWork({ startDate: 'long ago' })).toEqual({ work: { startDate: 'long ago' }, codes: ['no-date'] });
    expect(readWork({ startDate: '2021-13' })).toEqual({ work: { startDate: '2021-13' }, codes: ['impossible-date'] });
    expect(readWork({ startDate: '2024-02-30' }).codes).toEqual(['impossible-date']);
  });
});

describe('JSON Resume of old, and nearly', () => {
  test('the names of fields before 1.0', () => {
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

  test('an empty field of now gives way to a filled one of old, and a filled one does not', () => {
    expect(readWork({ name: '', company: 'Unbox' }).work).toEqual({ name: 'Unbox' });
    expect(readWork({ name: 'New', company: 'Old' })).toEqual({
      work: { name: 'New', company: 'Old' },
      codes: ['unknown-key'],
    });
  });

  test('null and empty text are left out, and said once', () => {
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
      codes: ['other-form'],
    });
    expect(readWork({ url: 'Upon request' })).toEqual({ work: { url: 'Upon request' }, codes: ['no-address'] });
  });

  test('a text in several languages is read in one', () => {
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

  test("the document's own language is the one to take", () => {
    const text = JSON.stringify({ basics: { label: { en: 'Lead', hi: 'प्रमुख' } }, meta: { recto: { locale: 'hi' } } });
    expect(read(text).resume?.basics?.label).toBe('प्रमुख');
  });

  test('a theme is a name or a group', () => {
    for (const theme of ['even', { name: 'even', color: 'red' }]) {
      expect(read(JSON.stringify({ basics: { name: 'A' }, meta: { theme } }))).toEqual({
        resume: { basics: { name: 'A' }, meta: { theme } },
        diagnostics: [],
      });
    }
  });

  test('sections under basics, under other names, or in a wrapper come to their place', () => {
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

  test('texts for groups, groups for lists, lists for texts', () => {
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

  test('unknown keys are kept, and remarked on once each', () => {
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

describe('what has the wrong type', () => {
  test('is left out, so that the rest can be shown', () => {
    const { resume, diagnostics } = read(
      JSON.stringify({
        basics: { name: 'A' },
        work: [5, { name: 'U', highlights: 5, positions: [{ startDate: {} }] }],
        meta: { recto: { pages: -1, paper: 'a3', layout: { skills: 'lst' } } },
      }),
    );
    expect(resume).toEqual({
      basics: { name: 'A' },
      work: [{ name: 'U', positions: [{}] }],
      meta: { recto: { layout: {} } },
    });
    expect(resumeSchema.safeParse(resume).success).toBe(true);
    expect(diagnostics.every(({ severity }) => severity === 'error')).toBe(true);
    expect(diagnostics).toHaveLength(6);
  });
});

describe('what is no résumé', () => {
  test.each([
    ['', 'there is nothing in it'],
    ['{}', 'there is nothing in it'],
    ['# only a comment', 'there is nothing in it'],
    ['[]', 'it is a list'],
    ['[{"basics": {}}]', 'it is a list'],
    ['just words', 'it is a plain text'],
    ['{"name": "x", "version": "1.0.0", "scripts": {}, "keywords": []}', 'it looks like a package.json'],
    ['{"compilerOptions": {}}', 'it has no "basics" and no section such as "work" or "education"'],
    ['{"projects": "a", "name": "b"}', 'it has no "basics" and no section such as "work" or "education"'],
  ])('%s', (text, reason) => {
    const { resume, diagnostics } = read(text);
    expect(resume).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { severity: 'error', code: 'no-resume', message: `This is not a résumé: ${reason}.` },
    ]);
  });
});

describe('fields against each other', () => {
  const base = 'basics: {name: A}\n';
  test.each([
    [
      'work: [{startDate: 2021, endDate: 2020}]',
      [
        'error',
        'end-before-start',
        'It ends (2020) before it starts (2021).',
        'Look whether the two are the wrong way round.',
      ],
    ],
    ['work: [{startDate: 2030-01}]', ['warning', 'future-date', '2030-01 is still to come.']],
    ['education: [{endDate: 2030}]', ['info', 'future-date', '2030 is still to come.']],
    [
      'education: [{score: 11/10}]',
      [
        'warning',
        'grade-above-scale',
        'The grade 11 is above its scale of 10.',
        'Look whether value and scale are the wrong way round, or the scale is another.',
      ],
    ],
    [
      'education: [{grade: {value: 101, kind: percent}}]',
      [
        'warning',
        'grade-above-scale',
        'The grade 101 is above its scale of 100.',
        'Look whether value and scale are the wrong way round, or the scale is another.',
      ],
    ],
    [
      'work: [{id: a}, {id: a}]',
      [
        'error',
        'duplicate-id',
        'The id "a" stands on more than one entry.',
        'An id names one entry; give each its own.',
      ],
    ],
    [
      'sections: [{id: work, kind: list}]',
      [
        'error',
        'taken-id',
        '"work" is the key of a built-in section.',
        'Give the section an id of its own, so that order and titles know which is meant.',
      ],
    ],
    [
      'meta: {recto: {order: [wrok]}}',
      ['warning', 'unknown-section', 'No section is called "wrok".', 'Did you mean "work"?'],
    ],
    [
      'work: [{tags: [reserch]}, {tags: [research]}]\nmeta: {recto: {audiences: {a: {include: [research]}}}}',
      ['warning', 'unknown-tag', 'No audience names the tag "reserch".', 'Did you mean "research"?'],
    ],
    [
      'work: [{tags: [research]}]\nmeta: {recto: {audiences: {a: {include: [research, reserch]}}}}',
      ['warning', 'unknown-tag', 'No entry has the tag "reserch".', 'Did you mean "research"?'],
    ],
    [
      'work: [{url: "javascript:alert(1)"}]',
      [
        'error',
        'scheme-not-allowed',
        'An address may not begin with "javascript:".',
        'Links may begin with https:, http:, mailto: or tel:.',
      ],
    ],
  ])('%s', (text, remark) => {
    expect(said(base + text)).toEqual([remark]);
  });

  test('a section of your own is known by its id', () => {
    const text = `${base}sections: [{id: posts, kind: list, entries: [a]}]\nmeta: {recto: {order: [summary, posts], titles: {posts: Blog}, hidden: [work]}}`;
    expect(said(text)).toEqual([]);
  });
});
