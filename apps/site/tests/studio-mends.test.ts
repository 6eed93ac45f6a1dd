import { type Diagnostic, type ResumeDocument, readResume } from '@recto/schema';
import { describe, expect, test } from 'vitest';
import { type Mend, mendOf } from '../src/studio/strip/mends.ts';

const FILE = 'resume.yaml';

/** The mend of the first problem of a rule. */
function mendFor(text: string, rule: Diagnostic['rule']): Mend | undefined {
  const { resume, diagnostics } = readResume(text, { path: FILE });
  const diagnostic = diagnostics.find((each) => each.rule === rule);
  if (!diagnostic) throw new Error(`Nothing breaks ${rule}: ${diagnostics.map((each) => each.rule).join(', ')}`);
  return mendOf({ diagnostic, text, resume: resume as ResumeDocument });
}

/** Each rule with a text that breaks it, and the same text mended. Comments beside the place stay. */
const cases: readonly [rule: Diagnostic['rule'], act: Mend['act'], broken: string, mended: string][] = [
  [
    'unknown-key',
    'rename',
    'basics:\n  name: Ana # me\n  emial: ana@example.com # new\n',
    'basics:\n  name: Ana # me\n  email: ana@example.com # new\n',
  ],
  [
    'other-form',
    'write',
    'basics:\n  name: Ana\n  url: example.com/ana # mine\n',
    'basics:\n  name: Ana\n  url: https://example.com/ana # mine\n',
  ],
  [
    'space-in-address',
    'write',
    'basics:\n  name: Ana\n  url: "https://exam ple.com"\n',
    'basics:\n  name: Ana\n  url: "https://example.com"\n',
  ],
  [
    'end-before-start',
    'swapDates',
    'work:\n  - name: Lab\n    startDate: 2024-05 # one\n    endDate: 2023-01 # other\n',
    'work:\n  - name: Lab\n    startDate: 2023-01 # one\n    endDate: 2024-05 # other\n',
  ],
  [
    'misspelt-tag',
    'write',
    'work:\n  - name: Lab\n    tags: [pirvate] # for me\n',
    'work:\n  - name: Lab\n    tags: [private] # for me\n',
  ],
  [
    'misspelt-tags',
    'rename',
    'work:\n  - name: Lab\n    tag: [private]\n',
    'work:\n  - name: Lab\n    tags: [private]\n',
  ],
  [
    'renamed-key',
    'rename',
    'work:\n  - company: Lab # where\n    position: Engineer\n',
    'work:\n  - name: Lab # where\n    position: Engineer\n',
  ],
  [
    'duplicate-id',
    'write',
    'work:\n  - name: Lab\n    id: lab\n  - name: Other\n    id: lab\n',
    'work:\n  - name: Lab\n    id: lab\n  - name: Other\n    id: lab-2\n',
  ],
  [
    'date-form',
    'write',
    'work:\n  - name: Lab\n    startDate: May 2019\n',
    'work:\n  - name: Lab\n    startDate: 2019-05\n',
  ],
  [
    'present-date',
    'leaveOut',
    'work:\n  - name: Lab\n    startDate: 2019-05\n    endDate: present\n',
    'work:\n  - name: Lab\n    startDate: 2019-05\n',
  ],
  [
    'empty-value',
    'leaveOut',
    'work:\n  - name: Lab\n    summary:\n    position: Engineer\n',
    'work:\n  - name: Lab\n    position: Engineer\n',
  ],
  [
    'private-flag',
    'tagPrivate',
    'work:\n  - name: Lab\n    private: true\n',
    'work:\n  - name: Lab\n    tags: [private]\n',
  ],
  [
    'unknown-section',
    'write',
    'basics: { name: Ana }\nmeta:\n  recto:\n    order: [wrok, education]\n',
    'basics: { name: Ana }\nmeta:\n  recto:\n    order: [work, education]\n',
  ],
  [
    'misspelt-audience',
    'rename',
    'basics: { name: Ana }\nmeta:\n  recto:\n    audiences:\n      pubilc: { exclude: [x] }\n',
    'basics: { name: Ana }\nmeta:\n  recto:\n    audiences:\n      public: { exclude: [x] }\n',
  ],
  [
    'unknown-choice',
    'write',
    'basics: { name: Ana }\nmeta:\n  recto:\n    paper: A5x\n',
    'basics: { name: Ana }\nmeta:\n  recto:\n    paper: a5\n',
  ],
];

describe.each(cases)('%s', (rule, act, broken, mended) => {
  test('is mended by one press, and everything else in the text stays', () => {
    const mend = mendFor(broken, rule);
    expect(mend?.act).toBe(act);
    const text = mend?.apply(broken, FILE) ?? '';
    expect(unwrapped(text)).toBe(unwrapped(mended));
    const left = readResume(text, { path: FILE }).diagnostics.map((each) => each.rule);
    expect(left).not.toContain(rule);
  });
});

/** Without how a list and a date are written, which is not what these tests are about. */
const unwrapped = (text: string) =>
  text
    .replace(/tags:\n\s+- (\w+)/g, 'tags: [$1]')
    .replaceAll(/\[ (.*) \]/g, '[$1]')
    .replaceAll(/"(\d{4}-\d\d)"/g, '$1');

test('keywords that are groups become a list of texts', () => {
  const broken = 'skills:\n  - name: Web # first\n    keywords: [{ name: HTML }, { name: CSS }]\n';
  const mend = mendFor(broken, 'other-form');
  expect(mend?.act).toBe('writeList');
  const text = mend?.apply(broken, FILE) ?? '';
  expect(text).toContain('name: Web # first');
  expect(readResume(text).resume?.skills?.[0]?.keywords).toEqual(['HTML', 'CSS']);
  expect(readResume(text).diagnostics).toEqual([]);
});

test('a language that was guessed is said in the document', () => {
  const broken = 'basics:\n  name: علی رضایی\n  summary: من مهندس نرم افزار هستم و در تهران کار می کنم\n';
  const mend = mendFor(broken, 'guessed-language');
  expect(mend?.act).toBe('sayLanguage');
  const text = mend?.apply(broken, FILE) ?? '';
  expect(readResume(text).resume?.meta?.recto?.locale).toBe('fa');
  expect(text.startsWith(broken)).toBe(true);
});

test('a date that means two things, and a month that there is not, have no button', () => {
  expect(mendFor('work:\n  - name: Lab\n    startDate: 03/04/2020\n', 'date-guess')).toBeUndefined();
  expect(mendFor('work:\n  - name: Lab\n    startDate: 2025-13\n', 'impossible-date')).toBeUndefined();
});

test('a key is not given the name of one that is there', () => {
  expect(mendFor('basics:\n  email: ana@example.com\n  emial: ana@example.org\n', 'unknown-key')).toBeUndefined();
});

test('a text that has changed since it was read is left alone', () => {
  const mend = mendFor('basics:\n  emial: ana@example.com\n', 'unknown-key');
  expect(mend?.apply('# moved\nbasics:\n  emial: ana@example.com\n', FILE)).toBe(
    '# moved\nbasics:\n  emial: ana@example.com\n',
  );
});
