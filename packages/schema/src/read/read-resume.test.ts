import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resumeSchema } from '../document/index.ts';
import { read } from '../testing/read-work.ts';

test('the reference résumé is read without an issue', () => {
  const text = readFileSync(new URL('../../examples/vasudev-gupta.yaml', import.meta.url), 'utf8');
  const { resume, diagnostics } = read(text, { path: 'vasudev-gupta.yaml' });
  expect(diagnostics).toEqual([]);
  expect(resume?.basics?.name).toBe('Vasudev Gupta');
  expect(resumeSchema.safeParse(resume).success).toBe(true);
});

describe('every way to write a document', () => {
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

  test('a value that a merge key cannot merge is kept', () => {
    const { resume } = read('basics: { name: A, <<: text }', { path: 'a.yaml' });
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

  test('numbers in YAML become text as it was written', () => {
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

  test('lines, columns and offsets are those of the word', () => {
    const [diagnostic] = read(text, { path: 'cv.yaml' }).diagnostics;
    expect(diagnostic).toMatchObject({
      location: {
        file: 'cv.yaml',
        path: ['basics', 'lable'],
        range: { start: { line: 3, column: 3 }, end: { line: 3, column: 8 } },
      },
    });
    const range = diagnostic?.location.range;
    expect(text.slice(range?.start.offset, range?.end.offset)).toBe('lable');
  });

  test('paths are those of the text, also of fields that were moved', () => {
    const { diagnostics } = read('{"basics": {"work": [{"company": "A", "endDate": "soon"}]}}');
    expect(diagnostics.find(({ rule }) => rule === 'no-date')?.location.path).toEqual(['basics', 'work', 0, 'endDate']);
  });
});

test('values that have no place are kept beside the fields, so that the rest can be shown', () => {
  const { resume, diagnostics } = read(
    JSON.stringify({
      basics: { name: 'A', logo: { alt: 'Crest' } },
      coursework: [{ courses: [{ name: 'C', credits: 'four' }] }],
      meta: { recto: { pages: -1, paper: 'a3', print: 'yes', layout: { skills: 'grid' } } },
    }),
  );
  expect(resume).toEqual({
    basics: { name: 'A', 'logo (not read)': { alt: 'Crest' } },
    coursework: [{ courses: [{ name: 'C', 'credits (not read)': 'four' }] }],
    meta: {
      recto: {
        'pages (not read)': -1,
        'paper (not read)': 'a3',
        'print (not read)': 'yes',
        layout: { 'skills (not read)': 'grid' },
      },
    },
  });
  expect(resumeSchema.safeParse(resume).success).toBe(true);
  expect(diagnostics.map(({ severity }) => severity)).toEqual(Array(6).fill('warning'));
});

describe('a text that is not a résumé', () => {
  const none = 'it has no "basics" and no section such as "work" or "education"';
  const candidate = {
    Candidate: { PersonName: { GivenName: 'Asha' }, Jobs: [{ Employer: 'Unbox', Title: 'Lead', From: 2020 }] },
  };
  test.each([
    ['', 'there is nothing in it'],
    ['{}', 'there is nothing in it'],
    ['# only a comment', 'there is nothing in it'],
    ['[]', 'it is a list'],
    ['[{"basics": {}}]', 'it is a list'],
    ['just words', 'it is plain text'],
    ['null', 'there is nothing in it'],
    ['42', 'it is a number'],
    ['{"name": "x", "version": "1.0.0", "scripts": {}, "keywords": []}', 'it looks like a package.json'],
    ['{"compilerOptions": {}}', `${none}; its only key is compilerOptions`],
    ['{"projects": "a", "name": "b"}', `${none}; its keys are projects, name`],
    [JSON.stringify(candidate), `${none}; its only key is Candidate`],
    ['<?xml version="1.0"?>\n<!-- Mine -->\n<SkillsPassport xmlns="a">', 'it is XML (<SkillsPassport>)'],
    ['<!DOCTYPE html>\n<html><body>', 'it is a web page (HTML)'],
    ['% My CV\n\\documentclass{moderncv}', 'it is a document in LaTeX'],
    ['{\\rtf1\\ansi Asha}', 'it is a document in RTF'],
    ['%PDF-1.7', 'it is a PDF'],
    ['BEGIN:VCARD\nFN:Asha', 'it is a vCard'],
  ])('%s', (text, reason) => {
    const { resume, diagnostics } = read(text);
    expect(resume).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { severity: 'error', rule: 'no-resume', message: `This does not look like a résumé: ${reason}.` },
    ]);
  });

  test('a document with one known key, of which next to nothing would be shown', () => {
    const foreign = {
      basics: { Nachname: 'Rao', Vorname: 'Asha' },
      Stationen: [{ Firma: 'Unbox', Rolle: 'Lead', Von: 2020, Bis: 2021 }],
    };
    expect(read(JSON.stringify(foreign)).diagnostics).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        message:
          'This does not look like a résumé: of its 6 values, none is a field of one; its keys are basics, Stationen.',
      }),
    );
    const named = { ...foreign, basics: { ...foreign.basics, name: 'Asha Rao', mood: [1, 2, 3, 4, 5] } };
    expect(read(JSON.stringify(named)).diagnostics.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('of its 12 values, only one is a field of one'),
    );
    expect(read(JSON.stringify({ ...named, skills: ['Rust'] })).resume?.skills).toEqual([{ name: 'Rust' }]);
  });
});
