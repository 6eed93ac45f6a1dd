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

test('values of the wrong type are left out, so that the rest can be shown', () => {
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

describe('a text that is not a résumé', () => {
  test.each([
    ['', 'there is nothing in it'],
    ['{}', 'there is nothing in it'],
    ['# only a comment', 'there is nothing in it'],
    ['[]', 'it is a list'],
    ['[{"basics": {}}]', 'it is a list'],
    ['just words', 'it is plain text'],
    ['{"name": "x", "version": "1.0.0", "scripts": {}, "keywords": []}', 'it looks like a package.json'],
    ['{"compilerOptions": {}}', 'it has no "basics" and no section such as "work" or "education"'],
    ['{"projects": "a", "name": "b"}', 'it has no "basics" and no section such as "work" or "education"'],
  ])('%s', (text, reason) => {
    const { resume, diagnostics } = read(text);
    expect(resume).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { severity: 'error', rule: 'no-resume', message: `This is not a résumé: ${reason}.` },
    ]);
  });
});
