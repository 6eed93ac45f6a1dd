import { expect, test } from 'vitest';
import { readResume } from './read-resume.ts';

const read = (recto: string) => readResume(`basics: {name: Ada}\nmeta:\n  recto: ${recto}`);
const settings = (recto: string) => read(recto).resume?.meta?.recto;

test('a paper is a name, or a width and a height in millimetres', () => {
  expect(settings('{paper: Legal}')).toEqual({ paper: 'legal' });
  expect(settings('{paper: {width: 200, height: 280.5}}')).toEqual({ paper: { width: 200, height: 280.5 } });
});

test('a paper that is not allowed is reported with those that are', () => {
  expect(read('{paper: A3}').diagnostics).toMatchObject([
    { severity: 'warning', message: '"A3" is not one of a4, a5, letter, legal; "paper" is left out.' },
  ]);
  expect(read('{paper: {width: 0, height: 280}}').diagnostics).toMatchObject([
    { severity: 'warning', rule: 'number-out-of-range', location: { path: ['meta', 'recto', 'paper', 'width'] } },
  ]);
  expect(read('{paper: {width: 200}}').diagnostics[0]).toMatchObject({ severity: 'warning', rule: 'missing-field' });
  expect(settings('{paper: leter}')).toEqual({ paper: 'letter' });
});

test('flags are true and false, or words that mean the same', () => {
  expect(settings('{print: {pageNumbers: no, runningHead: yes, fill: true, date: 2026-11}}')).toEqual({
    print: { pageNumbers: false, runningHead: true, fill: true, date: '2026-11' },
  });
  expect(read('{print: {fill: maybe}}').diagnostics[0]).toMatchObject({
    rule: 'wrong-type',
    message: '"fill" should be true or false, but is text; it is left out.',
  });
});

test('breaks are set on entries and, by key or id, on sections', () => {
  const { resume, diagnostics } = readResume(
    'work: [{name: A, break: page}]\nmeta: {recto: {breaks: {work: avoid, wrk: page}}}',
  );
  expect(resume?.work?.[0]?.break).toBe('page');
  expect(resume?.meta?.recto?.breaks).toEqual({ work: 'avoid', wrk: 'page' });
  expect(diagnostics).toMatchObject([
    {
      severity: 'warning',
      rule: 'unknown-section',
      hint: 'Did you mean "work"?',
      location: {
        path: ['meta', 'recto', 'breaks', 'wrk'],
        // The key is what is wrong, not its value.
        range: { start: { line: 2, column: 38 }, end: { line: 2, column: 41 } },
      },
    },
  ]);
});
