import { describe, expect, test } from 'vitest';
import { type DiagnosticRule, diagnosticRules } from './diagnostic-rules.ts';
import { diagnosticCounts, formatDiagnostic, formatDiagnostics } from './format-diagnostics.ts';
import { readResume } from './read-resume.ts';

const today = { year: 2026, month: 11, day: 23 };
const show = (text: string, path: string) => formatDiagnostics(readResume(text, { path, today }).diagnostics, { text });

test('a misspelt key, an impossible date, and a number in place of a list', () => {
  expect(
    show(
      'basics:\n  name: Asha\n  lable: Engineer\nwork:\n  - name: Unbox\n    startDate: 2021-13\n    highlights: 5\n',
      'resume.yaml',
    ),
  ).toMatchInlineSnapshot(`
    "resume.yaml:3:3 warning "lable" is not a field of Basics; it is kept, but not shown. (unknown-key)
       3 |   lable: Engineer
         |   ^^^^^
      Did you mean "label"?

    resume.yaml:6:16 warning "startDate" cannot be 2021-13: there is no month 13. It is shown as it is written. (impossible-date)
       6 |     startDate: 2021-13
         |                ^^^^^^^
      Dates are written year, year-month or year-month-day; did you mean "2021-12"?

    resume.yaml:7:17 warning "highlights" should be a list; the text is read as its only entry. (other-form)
       7 |     highlights: 5
         |                 ^

    3 warnings
    "
  `);
});

// One document for each rule. A test below finds rules without a document.
const documents: [rule: DiagnosticRule, text: string, path?: string][] = [
  ['bad-alias', 'basics: {name: *nobody}\nwork: &w [*w]'],
  ['chosen-language', '{"basics": {"name": {"de": "A", "en": "B"}}}'],
  ['comment-in-text', 'awards:\n  - rank: Number #1 of 40'],
  ['control-character', '{"basics": {"name": "Ida \\u0007Sund"}}'],
  ['date-form', '{"work": [{"startDate": "August 2021"}]}'],
  ['date-guess', '{"work": [{"startDate": "Febuary 2021"}]}'],
  ['duplicate-id', 'work:\n  - id: a\n  - id: a'],
  ['duplicate-key', 'basics:\n  name: A\n  name: B'],
  ['empty-value', '{"basics": {"name": "", "label": null}}'],
  ['end-before-start', 'work:\n  - startDate: 2021\n    endDate: 2020'],
  ['future-date', 'work:\n  - startDate: 2031\n  - startDate: 2020\n    endDate: 2031'],
  ['grade-above-scale', 'education:\n  - grade: { value: 11, scale: 10 }'],
  ['guessed-language', 'basics: { name: 山田 花子, label: エンジニア }'],
  ['html-in-text', 'basics: { summary: <p>One</p> }'],
  ['impossible-date', 'work:\n  - startDate: 2024-02-30'],
  ['json-syntax', '{\n  "basics": { "name": "A" "label": \'B\', phone: 5 }\n  "work": [{,\n', 'resume.json'],
  ['missing-field', 'basics:\n  logo:\n    alt: Crest'],
  ['moved-key', '{"basics": {"work": [{"name": "A"}]}}'],
  ['no-address', 'basics: { url: Upon request }'],
  ['no-date', 'work:\n  - startDate: long ago'],
  ['no-email', 'basics: { email: on request }'],
  ['no-resume', '{"name": "a", "scripts": {}}'],
  ['number-out-of-range', 'basics: {}\nmeta: { recto: { pages: 1.5 } }'],
  ['other-form', '{"basics": {"location": "Chennai"}, "work": [{"url": "example.com", "name": 5}]}'],
  ['present-date', '{"work": [{"startDate": "2020", "endDate": "Present"}]}'],
  ['private-flag', 'work:\n  - { name: A, private: true }'],
  ['renamed-key', '{"work": [{"company": "A"}, {"company": "B"}, {"date": "2018-2020"}]}'],
  ['misspelt-audience', 'basics: {}\nmeta: { recto: { audiences: { publik: {} } } }'],
  ['misspelt-tag', 'work:\n  - tags: [pirvate]\n  - tags: [private public]'],
  ['misspelt-tags', 'work:\n  - tag: [private]'],
  ['scheme-not-allowed', 'basics: { url: "javascript:alert(1)" }'],
  ['space-in-address', 'basics: { url: "tel:+49 30 123" }'],
  ['taken-id', 'sections:\n  - { id: work, kind: list }'],
  ['second-document', 'basics: {name: A}\n---\nbasics: {name: B}', 'resume.yaml'],
  ['too-deep', `${'['.repeat(100)}`, 'resume.yaml'],
  ['too-large', 'x'.repeat(1_000_001)],
  ['too-many-values', `work: [${'a,,,'.repeat(110_000)}]`, 'resume.yaml'],
  ['unknown-choice', 'basics: {}\nsections: [{ kind: wrok }]\nmeta: { recto: { paper: a3 } }'],
  ['unknown-key', 'basics:\n  emial: a@example.com\n  shoeSize: 43'],
  ['unknown-section', 'basics: {}\nmeta: { recto: { hidden: [referneces] } }'],
  ['unknown-language', 'basics: {}\nmeta: { recto: { locale: no idea } }'],
  ['unknown-path', 'basics: {}\nmeta: { recto: { audiences: { public: { redact: [basics.phon, work.name] } } } }'],
  [
    'unknown-tag',
    'work: [{ tags: [reserch] }, { tags: [research] }]\nmeta: { recto: { audiences: { a: { include: [research] } } } }',
  ],
  ['unsafe-key', '{"basics": {"__proto__": {"admin": true}, "name": "A"}}'],
  ['wrong-type', 'basics: {}\nmeta: { recto: { pages: two, hidden: { work: true } } }'],
  ['yaml-syntax', 'basics:\n  name: A\n   label: B', 'resume.yaml'],
];

test.each(documents)('%s', (rule, text, path = text.startsWith('{') ? 'resume.json' : 'resume.yaml') => {
  const shown = show(text, path);
  expect(shown).toContain(`(${rule})`);
  expect(shown).toMatchSnapshot();
});

test('every rule has an example above', () => {
  // No known text breaks `unreadable`: it would be a mistake in the reader itself. An encoding is one of bytes,
  // and read-letter.test.ts reads what is no letter.
  const known = ['unreadable', 'other-encoding', 'no-letter', ...documents.map(([rule]) => rule)];
  expect(known.toSorted()).toEqual([...diagnosticRules].toSorted());
});

describe('the lines shown', () => {
  test('of long lines, the part with the problem is shown', () => {
    const text = `{"basics":{"summary":"${'x'.repeat(400)}","url":"javascript:x","label":"${'y'.repeat(400)}"}}`;
    const [, line, marks] = show(text, 'resume.json').split('\n') as [string, string, string];
    expect(line.length).toBeLessThan(120);
    expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('"javascript:x"');
  });

  test('carets are under wide letters, and skip combining ones', () => {
    const marks = (name: string) =>
      show(`basics: { name: ${name}, url: Upon request }`, 'r.yaml').split('\n')[2]?.indexOf('^') ?? 0;
    expect(marks('ab')).toBe(marks('山'));
    expect(marks('क्')).toBe(marks('k'));
  });

  test('there is colour only when asked for', () => {
    const { diagnostics } = readResume('basics: { shoe: 1 }');
    const start = String.fromCharCode(27);
    expect(formatDiagnostics(diagnostics, { color: true })).toContain(`${start}[33mwarning${start}[0m`);
    expect(formatDiagnostics(diagnostics)).not.toContain(start);
    expect(formatDiagnostics([])).toBe('');
  });

  test('one alone is as among others', () => {
    const text = 'basics: { shoe: 1 }';
    const { diagnostics } = readResume(text);
    const [first] = diagnostics;
    expect(`${first && formatDiagnostic(first, { text })}\n\n${diagnosticCounts(diagnostics)}\n`).toBe(
      formatDiagnostics(diagnostics, { text }),
    );
    expect(diagnosticCounts(diagnostics)).toBe('1 warning');
  });
});

test('the mark at the start of a file is in no column, and not shown', () => {
  const text = '\ufeffwrok: []\nbasics: { name: A }\n';
  const { diagnostics } = readResume(text, { path: 'a.yaml' });
  expect(formatDiagnostics(diagnostics, { text })).toMatch(
    /^a\.yaml:1:1 warning .*\n {3}1 \| wrok: \[\]\n {5}\| \^{4}\n/,
  );
});
